package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import ascertain.membership.Failures.Witness;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The InMail a failure is told by, with its day and how far off it was.
final class MembershipWitnessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # code            | earliest   | periods                  | inMails                            | day        | distance
            # days late: from the policy date to the nearest InMail
            AFTER_POLICY_DATE |            | 2024-01-01..             | 2024-12-01; 2024-09-20; 2024-10-01 | 2024-09-20 | 2
            AFTER_POLICY_DATE |            | 2024-01-01..             | 2024-09-18                         | 2024-09-18 | 0
            # of a span, its first day that would have counted
            AFTER_POLICY_DATE |            | 2024-10-01..             | 2024                               | 2024-10-01 | 13
            AFTER_POLICY_DATE | 2024-10-15 | 2024-01-01..             | 2024                               | 2024-10-15 | 27
            # a gap of one day lies between neighbours
            OUTSIDE_PREMIUM   |            | 2024-03-01..2024-03-31   | 2024-05-01; 2024-04-01             | 2024-04-01 | 1
            OUTSIDE_PREMIUM   |            | 2024-03-01..2024-03-31   | 2024-02-28; 2024-05-01             | 2024-02-28 | 2
            OUTSIDE_PREMIUM   |            | 2024-03-01..2024-03-31; 2024-07-01..2024-07-31 | 2024-06-29   | 2024-06-29 | 2
            OUTSIDE_PREMIUM   |            | 2024-07-01..2024-07-31; 2024-03-01..2024-03-31 | 2024-06-29   | 2024-06-29 | 2
            OUTSIDE_PREMIUM   |            | 2024-03-01..2024-03-31   | 2024-05                            | 2024-05-01 | 31
            # of a span, the days before the earliest date are none
            OUTSIDE_PREMIUM   | 2024-06-01 | 2024-02-01..2024-03-01   | 2024                               | 2024-06-01 | 92
            """)
    void isTheNearestMiss(
            FindingCode code,
            @Nullable LocalDate earliest,
            String periods,
            String inMails,
            LocalDate day,
            long distance) {
        var witness = witness(Definitions.earliest(earliest), periods, inMails, code);
        assertThat(witness.day()).isEqualTo(day);
        assertThat(witness.distance()).isEqualTo(distance);
        assertThat(witness.near())
                .isEqualTo(
                        witness.inMail().sentAt().day(Definitions.TEMPLATE.zone()) == null
                                ? Nearness.MIGHT
                                : Nearness.WOULD);
    }

    @Test
    void namesThePeriodThatDoesNotCountForTheReasonGiven() {
        var periods = "2024-01-01.. @LinkedIn Learning; 2024-02-01.. trial";
        var witness =
                witness(Definitions.withoutTrials(), periods, "2024-05-01", TRIAL_NOT_COUNTED);
        assertThat(requireNonNull(witness.period()).plan()).isEqualTo("Premium Career");
    }

    @Test
    void isToldApartWhereMoreThanOneConditionFails() {
        var witness =
                witness(
                        Definitions.TEMPLATE,
                        "2024-01-01..2024-03-31",
                        "2024-10-01",
                        OUTSIDE_PREMIUM);
        assertThat(witness.near()).isEqualTo(Nearness.FAR);
    }

    @Test
    void ofAQualifyingInMailIsTheDocumentInWhateverOrderTheRowsStand() {
        var bare = Cases.inMail("2024-05-01");
        var late = new InMail(bare.sentAt(), Direction.SENT, Grade.STATED, "b.zip");
        var first = new InMail(bare.sentAt(), Direction.SENT, Grade.STATED, "a.zip");
        var received = new InMail(bare.sentAt(), Direction.RECEIVED, Grade.STATED);
        var rows = new ArrayList<>(List.of(bare, late, first, received));
        for (int turn = 0; turn < rows.size(); turn++) {
            Collections.rotate(rows, 1);
            var told = Cases.dossier("2024-01-01..", null);
            var dossier = new Dossier(told.claimant(), told.periods(), rows);
            var determination = MembershipRule.determine(Definitions.TEMPLATE, dossier);
            var findings = Explanation.of(Definitions.TEMPLATE, dossier, determination);
            assertThat(findings.getFirst().evidence()).isEqualTo("a.zip");
        }
    }

    private static Witness witness(
            ClassDefinition definition, String periods, String inMails, FindingCode code) {
        var dossier = Cases.dossier(periods, inMails);
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        return requireNonNull(Failures.of(counted).get(code));
    }
}
