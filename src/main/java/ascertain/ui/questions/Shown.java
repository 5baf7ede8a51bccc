package ascertain.ui.questions;

import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Questions;
import ascertain.roll.Grade;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.Story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A claimant with all that asking about it needs, read and worked out away from the window.
///
/// @param record the claimant
/// @param story its timeline
/// @param questions what is asked
/// @param cards the first of the questions in words
/// @param definition the definition in force
/// @param today the day it is
record Shown(
        ClaimantRecord record,
        Story story,
        Questions questions,
        List<Card> cards,
        ClassDefinition definition,
        LocalDate today) {
    private static final int MOST = 20;

    static Shown of(OpenCase open, ClaimantRecord record) {
        var definition = open.definition();
        var questions = open.questions().of(record);
        var cards =
                questions.asked().stream()
                        .limit(MOST)
                        .map(question -> Card.of(question, record, questions, definition))
                        .toList();
        return new Shown(
                record,
                Story.of(definition, record.dossier()),
                questions,
                cards,
                definition,
                open.today());
    }

    /// Reads one who may be gone by now.
    static Optional<Shown> find(OpenCase open, long id) {
        return open.lines(id).isEmpty()
                ? Optional.empty()
                : Optional.of(of(open, open.claimant(id)));
    }

    /// Whether a person's word without a document is enough for the definition.
    boolean wordCounts() {
        return definition.leastGrade().compareTo(Grade.STATED) <= 0;
    }

    /// How many questions are asked beyond those in words.
    int more() {
        return questions.asked().size() - cards.size();
    }

    /// What is told of an answer once it is on record.
    String answered(String what) {
        boolean decided = questions.asked().isEmpty();
        return "%s: %s%s"
                .formatted(
                        record.claimant().reference(),
                        what,
                        decided ? " – " + Words.of(record.determination().outcome()) : "");
    }

    /// What is told beneath the questions.
    List<String> remarks() {
        var told = new ArrayList<String>();
        if (more() > 0) {
            told.add(
                    "And %s like it, asked once these are answered."
                            .formatted(Words.of(more()) + " more"));
        }
        if (questions.elsewhere() > 0) {
            told.add(
                    "%s in the records of a duplicate of this claimant: open the whole record to see whose."
                            .formatted(
                                    Words.count(
                                            questions.elsewhere(),
                                            "such doubt lies",
                                            "such doubts lie")));
        }
        if (told.isEmpty() && questions.asked().isEmpty()) {
            told.add(
                    "No answer about its doubts would decide: the sentences above say what would.");
        }
        return told;
    }
}
