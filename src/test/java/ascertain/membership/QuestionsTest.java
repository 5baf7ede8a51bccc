package ascertain.membership;

import static ascertain.membership.Definitions.TEMPLATE;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// What is asked of a record, in which order, and in which words.
final class QuestionsTest {

    private static Questions questions(ClassDefinition definition, Dossier dossier) {
        return Questions.of(
                definition,
                dossier,
                MembershipRule.determine(definition, dossier).outcome(),
                dossier.periods(),
                dossier.inMails());
    }

    private static String told(ClassDefinition definition, String periods, String inMails) {
        return questions(definition, Cases.dossier(periods, inMails)).asked().stream()
                .map(
                        one ->
                                (one.alone() ? "alone " : "with another ")
                                        + one.from()
                                        + (one instanceof Question.OfInMail
                                                ? " message"
                                                : " period"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # a message in doubt during sure Premium
                    2024-01-01..2024-03-01 | 2024-02-01 possible | alone 2024-02-01 message
                    # its day is known to the month, part of which is Premium
                    2024-02-10..2024-03-01 | 2024-02 | alone 2024-02-10 message
                    # both in doubt: neither decides alone
                    assumed 2024-01-01 | 2024-05-01 possible | with another 2024-05-01 message; with another 2024-05-01 period
                    # a sure message in doubtful Premium
                    assumed 2024-01-01 | 2024-05-01 | alone 2024-05-01 period
                    # the message decides alone: the period is not asked about for its sake
                    2024-01-01..2024-03-01;assumed 2023-12-01 | 2024-02-01 possible | alone 2024-02-01 message
                    # nothing to decide
                    2024-01-01..2024-03-01 | 2024-02-01 possible;2024-02-02 |
                    assumed 2024-01-01 | 2025-05-01 |
                    # too late, the other way, a plan that does not count
                    2024-01-01..2024-12-31;assumed 2024-01-01 | 2024-09-18 possible |
                    assumed 2024-01-01@LinkedIn Learning | 2024-05-01 |
                    # deciding ones first, then the earliest
                    2024-01-01..2024-03-01;assumed 2023-06-01 | 2024-02-02 possible;2023-09-01 possible;2024-02-01 possible | alone 2024-02-01 message; alone 2024-02-02 message; with another 2023-09-01 message; with another 2023-09-01 period
                    # nothing of the other kind is on record
                    | 2024-02-01 possible | with another 2024-02-01 message
                    | 2024-02-01 possible;2024-02-02 |
                    assumed 2024-01-01 | |
                    refunded 2024-01-01 | | with another 2024-01-01 period
                    2024-01-01..2024-02-01;refunded 2023-01-01 | |
                    # a person says it was none
                    2024-01-01..2024-03-01;assumed 2023-01-01 | 2024-02-01 possible;2024-02-01 not_inmail;2023-05-01 | alone 2023-05-01 period
                    """)
    void decidingOnesComeFirst(String periods, String inMails, String expected) {
        assertThat(told(TEMPLATE, periods, inMails)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-05-01 possible | alone 2024-05-01 message
                    2024-05-01 | with another 2024-05-01 period
                    2024-05 | with another 2024-05-01 message; with another 2024-05-01 period
                    """)
    void aWordIsNotEnoughWhereADocumentIsAskedFor(String inMails, String expected) {
        var periods = inMails.endsWith("possible") ? "2024-01-01.." : "assumed 2024-01-01";
        assertThat(told(TEMPLATE.withLeastGrade(Grade.PROBABLE), periods, inMails))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-01-01..2024-09-30 | 2024-04-25T21:03:00Z received possible | Was the message received on 25 Apr 2024, 14:03 an InMail? It is on record as possible only.
                    2024-01-01..2024-09-30 | 2024-04 | On which day was the InMail sent in April 2024?
                    2024-01-01..2024-09-30 | 2024 received possible | Was the message received in 2024 an InMail, and on which day? It is on record as possible only.
                    assumed 2024-03-03 | 2024-05-01 | Did the charge of 3 Mar 2024 for Premium Career pay for a month or a year?
                    refunded 2024-03-03 | 2024-03-05 | The charge of 3 Mar 2024 for Premium Career was refunded: did Premium run to its end on 2 Apr 2024 all the same?
                    2024-01-15..unknown | 2024-05-01 | When did Premium Career, begun 15 Jan 2024, end?
                    2023..2024-05-20 | 2023-05-01 | When did Premium Career, ended 20 May 2024, begin?
                    2023..2024 | 2023-05-01 | When did Premium Career begin and end? It ran somewhere from 1 Jan 2023 to 31 Dec 2024.
                    2023.. | 2023-05-01 | When did Premium Career, which runs still, begin? It was on 1 Jan 2023 at the earliest.
                    """)
    void aQuestionIsOnePlainSentence(String periods, String inMails, String sentence) {
        var asked = questions(TEMPLATE, Cases.dossier(periods, inMails)).asked();
        assertThat(asked).singleElement();
        assertThat(QuestionWords.of(asked.getFirst(), TEMPLATE)).isEqualTo(sentence);
    }

    @Test
    void theDoubtsOfADuplicateAreCountedAndNotAsked() {
        var dossier =
                Cases.dossier("2024-01-01..2024-03-01", "2024-02-01 possible;2024-02-02 possible");
        var own = dossier.inMails().subList(0, 1);
        var questions =
                Questions.of(TEMPLATE, dossier, Outcome.UNDETERMINED, dossier.periods(), own);
        assertThat(questions.asked())
                .singleElement()
                .matches(one -> one.from().equals(LocalDate.of(2024, 2, 1)));
        assertThat(questions.possible()).isEqualTo(own);
        assertThat(questions.elsewhere()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023..2024 | 2023-03-01 | 2024-05-01 | 2023-03-01..2024-05-01
                    2023..2024 | 2023-03-01 | | 2023-03-01..2024
                    2023..2024 | | 2023-03-01 | 2023..2023-03-01
                    2023..2024 | | 2024-05-01 | 2023..2024-05-01
                    2023..unknown | 2023-03-01 | | 2023-03-01..unknown
                    2023-02-01..unknown | | 2024-05-01 | 2023-02-01..2024-05-01
                    2023.. | 2023-02-01 | | 2023-02-01..
                    """)
    void whatIsTypedIsKnownAndTheRestStaysAsItWas(
            String period, LocalDate first, LocalDate last, String known) {
        assertThat(Ran.dated(Cases.period(period), first, last)).isEqualTo(Cases.period(known));
    }
}
