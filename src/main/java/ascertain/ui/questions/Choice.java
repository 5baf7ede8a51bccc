package ascertain.ui.questions;

import ascertain.desk.QuestionDesk;
import ascertain.membership.Question;
import ascertain.membership.QuestionWords;
import ascertain.membership.Ran;
import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One answer to a question.
///
/// @param key the key that gives it to the first question
/// @param label what its button says
/// @param words what it comes to, for the record
/// @param verb gives it
record Choice(Key key, String label, String words, Verb verb) {

    /// The keys that answer.
    enum Key {
        YES,
        NO,
        NONE
    }

    /// Gives an answer about a claimant as it was shown.
    @FunctionalInterface
    interface Verb {
        ClaimantRecord apply(QuestionDesk desk, ClaimantRecord asked);
    }

    /// What can be said at a press.
    ///
    /// Where a person's word is not enough for the definition, nobody's word is asked for.
    static List<Choice> of(Card card, Shown shown) {
        return switch (card.question()) {
            case Question.OfInMail one -> of(card, one, shown);
            case Question.OfPeriod(var period, _, _) -> of(period);
        };
    }

    private static List<Choice> of(Card card, Question.OfInMail one, Shown shown) {
        var choices = new ArrayList<Choice>(2);
        if (one.isPossible() && shown.wordCounts() && card.days().isEmpty()) {
            choices.add(said(one.inMail(), shown, Key.YES, "It was an InMail"));
        }
        if (one.isPossible()) {
            choices.add(said(one.inMail(), shown, Key.NO, "Not an InMail"));
        }
        return choices;
    }

    private static Choice said(InMail inMail, Shown shown, Key key, String label) {
        var when = QuestionWords.when(inMail, shown.definition().zone());
        var words = "%s: %s".formatted(label, when);
        boolean was = key == Key.YES;
        return new Choice(
                key, label, words, (desk, asked) -> desk.say(asked, List.of(inMail), was, words));
    }

    private static List<Choice> of(PremiumPeriod period) {
        var choices = new ArrayList<Choice>(2);
        for (var answer : Ran.answers(period)) {
            var key = choices.isEmpty() ? Key.YES : Key.NO;
            choices.add(ran(period, key, answer.words(), answer.days()));
        }
        return choices;
    }

    private static Choice ran(PremiumPeriod period, Key key, String label, Days days) {
        var words =
                "%s: %s (%s)"
                        .formatted(
                                period.plan(),
                                label,
                                days.isEmpty()
                                        ? "no days"
                                        : Words.of(days.first())
                                                + (days.isEndless()
                                                        ? ", still running"
                                                        : " to " + Words.of(days.last())));
        return new Choice(
                key,
                label,
                words,
                (desk, asked) ->
                        period.fromReceipts()
                                ? desk.ran(asked, period, days, words)
                                : desk.state(
                                        asked,
                                        period,
                                        days.isEmpty() ? null : Ran.definite(period, days),
                                        words));
    }

    /// The answer that was typed.
    ///
    /// @param typed what was typed of each day of the card, in their order
    /// @throws java.time.DateTimeException when it is no day
    /// @throws IllegalArgumentException when it cannot be that day
    static Choice typed(Card card, List<String> typed, Shown shown) {
        var days = new ArrayList<@Nullable LocalDate>();
        for (var text : typed) {
            days.add(text.isBlank() ? null : TypedDate.parseDay(text, shown.today()));
        }
        if (days.stream().allMatch(day -> day == null)) {
            throw new IllegalArgumentException("Type the day, as 2024-09-18 or Sep 18 2024.");
        }
        return switch (card.question()) {
            case Question.OfInMail(var inMail, _, _) -> on(inMail, days.getFirst(), shown);
            case Question.OfPeriod(var period, _, _) -> {
                int last = card.days().indexOf(Card.Day.LAST);
                int first = card.days().indexOf(Card.Day.FIRST);
                yield known(
                        period,
                        Ran.dated(
                                period,
                                first < 0 ? null : days.get(first),
                                last < 0 ? null : days.get(last)));
            }
        };
    }

    private static Choice on(InMail inMail, LocalDate day, Shown shown) {
        var span = inMail.sentAt().days(shown.definition().zone());
        if (!span.contains(day)) {
            throw new IllegalArgumentException(
                    "%s is not in %s, to which it is known."
                            .formatted(Words.of(day), inMail.sentAt()));
        }
        var words = "The InMail of %s was on %s".formatted(inMail.sentAt(), Words.of(day));
        return new Choice(
                Key.NONE, "Answer", words, (desk, asked) -> desk.date(asked, inMail, day, words));
    }

    private static Choice known(PremiumPeriod period, PremiumPeriod known) {
        if (period.fromReceipts() || !known.isUncertain()) {
            return ran(period, Key.NONE, "Days typed", known.possible());
        }
        var words =
                "%s: from %s to %s, as far as known"
                        .formatted(
                                period.plan(),
                                Words.of(known.possible().first()),
                                known.possible().isEndless()
                                        ? "an unknown day"
                                        : Words.of(known.possible().last()));
        return new Choice(
                Key.NONE,
                "Answer",
                words,
                (desk, asked) -> desk.state(asked, period, known, words));
    }
}
