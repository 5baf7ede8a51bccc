package ascertain.membership;

import static ascertain.membership.Definitions.TEMPLATE;
import static ascertain.membership.FindingCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Of two doubts the one that alone would decide is told first, with what would decide.
final class DecisiveTest {

    private static List<Finding> told(ClassDefinition definition, Dossier dossier) {
        return Explanation.of(definition, dossier, MembershipRule.determine(definition, dossier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # every day of May is surely Premium, whatever the days of the period's ends
                    2024-02..2024-08 | 2024-05 | INMAIL_UNCERTAIN | The exact day of the InMail sent in May 2024 would make a member: every day of May 2024 is covered.
                    2024-02..2024-08 | 2024-05;2024-06 | INMAIL_UNCERTAIN | The exact day of the InMail sent in May 2024 would make a member: every day of May 2024 is covered; 1 more InMail is not certain.
                    # some days alone
                    2024-02-10..2024-08 | 2024-02 | INMAIL_UNCERTAIN | The exact day of the InMail sent in February 2024 would decide: a covered one, 10 Feb 2024 at the earliest, would make a member.
                    2024-02..2024-08-10 | 2024 | INMAIL_UNCERTAIN | The exact day of the InMail sent in 2024 would decide: a covered one, 29 Feb 2024 at the earliest, would make a member.
                    2024-02..2024-12 | 2024-09 | INMAIL_UNCERTAIN | The exact day of the InMail sent in September 2024 would decide: a covered one, 1 Sep 2024 at the earliest, would make a member.
                    # one that is denied on a day cannot be on that day
                    2024-02..2024-08 | 2024-05;2024-05-01 not_inmail | INMAIL_UNCERTAIN | The exact day of the InMail sent in May 2024 would decide: a covered one, 2 May 2024 at the earliest, would make a member.
                    # only possible
                    2024-02..2024-08 | 2024-05-03 possible | INMAIL_UNCERTAIN | The message sent on 3 May 2024 is only possibly an InMail; that it was one would make a member, since its day is covered: the message itself, or the claimant's word on it, would tell.
                    2024-02..2024-08 | 2024-05 possible | INMAIL_UNCERTAIN | The message sent in May 2024 is only possibly an InMail; that it was one, and its exact day, would make a member, since every day of May 2024 is covered: the message itself, or the claimant's word on it, would tell.
                    # the period's doubt decides alone
                    2024-02..2024-08 | 2024-02-10 | PERIOD_UNCERTAIN | Premium Career may have run 1 Feb – 31 Aug 2024: a date is known only in part, and a receipt would tell the day.
                    # both only together
                    2024-05..2024-05 | 2024-05 | PERIOD_UNCERTAIN | Premium Career may have run 1 May – 31 May 2024: a date is known only in part, and a receipt would tell the day.
                    # the period that would decide comes before others
                    2023..2023-12-30;2024-02..2024-03-01 | 2024-02-10 | PERIOD_UNCERTAIN | Premium Career may have run 1 Feb – 1 Mar 2024: a date is known only in part, and a receipt would tell the day; Premium Career may have run 1 Jan – 30 Dec 2023: a date is known only in part, and a receipt would tell the day.
                    """)
    void theDoubtThatDecidesIsToldFirst(
            String periods, String inMails, FindingCode code, String sentence) {
        var told = told(TEMPLATE, Cases.dossier(periods, inMails));
        assertThat(told.getFirst().sentence()).isEqualTo(sentence);
        assertThat(told.getFirst().code()).isEqualTo(code);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<ClassDefinition> definitions() {
        return Definitions.definitions();
    }

    /// The questions are held against the rule itself elsewhere.
    @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
    void whatAloneDecidesIsToldFirstAndNothingElseChanges(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var determination = MembershipRule.determine(definition, dossier);
        var codes = told(definition, dossier).stream().map(Finding::code).toList();
        var alone =
                Questions.of(
                                definition,
                                dossier,
                                determination.outcome(),
                                dossier.periods(),
                                dossier.inMails())
                        .asked()
                        .stream()
                        .filter(Question::alone)
                        .toList();
        if (alone.isEmpty()) {
            assertThat(codes).isEqualTo(determination.findingsInOrder());
            return;
        }
        boolean message = alone.stream().anyMatch(Question.OfInMail.class::isInstance);
        assertThat(codes.getFirst()).isEqualTo(message ? INMAIL_UNCERTAIN : PERIOD_UNCERTAIN);
        assertThat(codes).containsExactlyInAnyOrderElementsOf(determination.findingsInOrder());
    }
}
