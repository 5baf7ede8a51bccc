package ascertain.ui.questions;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Question;
import ascertain.membership.QuestionWords;
import ascertain.membership.Questions;
import ascertain.membership.Ran;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One question as it is put to a person.
///
/// @param claimant whom it is about
/// @param question the question
/// @param words the question in one sentence
/// @param facts what is known of what it is about
/// @param days which days can be typed in answer
record Card(long claimant, Question question, String words, String facts, List<Day> days) {

    /// A day that can be typed.
    enum Day {
        /// The day of an InMail.
        ONLY("Its day"),
        FIRST("First day"),
        LAST("Last day");

        private final String label;

        Day(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Card of(
            Question question,
            ClaimantRecord record,
            Questions questions,
            ClassDefinition definition) {
        var words = QuestionWords.of(question, definition);
        return switch (question) {
            case Question.OfInMail one ->
                    new Card(
                            record.id(),
                            question,
                            words,
                            facts(one, record, questions, definition),
                            one.inMail().sentAt().day(definition.zone()) == null
                                    ? List.of(Day.ONLY)
                                    : List.of());
            case Question.OfPeriod(var period, _, _) ->
                    new Card(record.id(), question, words, facts(period), days(period));
        };
    }

    private static List<Day> days(PremiumPeriod period) {
        var days = new ArrayList<Day>(2);
        if (!Ran.isFirstKnown(period)) {
            days.add(Day.FIRST);
        }
        if (Ran.isLastOpen(period)) {
            days.add(Day.LAST);
        }
        return days;
    }

    private static String facts(
            Question.OfInMail one,
            ClaimantRecord record,
            Questions questions,
            ClassDefinition definition) {
        var facts = new ArrayList<String>();
        facts.add(Words.of(one.inMail().grade()));
        facts.add("time in " + definition.zone().getId());
        var documents =
                record.inMails().stream()
                        .filter(other -> isSame(other, one.inMail()))
                        .map(InMail::evidence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        facts.add(
                documents.isEmpty() ? "no document" : "read from " + String.join(", ", documents));
        if (one.isPossible() && definition.leastGrade().compareTo(Grade.STATED) > 0) {
            facts.add("the definition asks for a document, not a word");
        }
        int alike = questions.possible().size() - 1;
        if (one.isPossible() && alike > 0) {
            facts.add(Words.of(alike) + " more like it");
        }
        return String.join(" · ", facts);
    }

    static boolean isSame(InMail one, InMail other) {
        return one.sentAt().equals(other.sentAt()) && one.direction() == other.direction();
    }

    private static String facts(PremiumPeriod period) {
        var facts = new ArrayList<String>();
        var possible = period.possible();
        facts.add(
                "May have run from %s %s"
                        .formatted(
                                Words.of(possible.first()),
                                possible.isEndless()
                                        ? "until now"
                                        : "to " + Words.of(possible.last())));
        var sure = period.sure();
        facts.add(
                sure.isEmpty()
                        ? "no day of it is sure"
                        : sure.isEndless()
                                ? "sure from " + Words.of(sure.first())
                                : "sure from %s to %s"
                                        .formatted(Words.of(sure.first()), Words.of(sure.last())));
        if (period.fromReceipts()) {
            facts.add("derived from receipts");
        }
        if (period.evidence() != null) {
            facts.add(period.evidence());
        }
        return String.join(" · ", facts);
    }
}
