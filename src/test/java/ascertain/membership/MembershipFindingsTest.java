package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.roll.Grade;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// Which findings explain an outcome: all of them, and no others.
final class MembershipFindingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                         | inMails                         | findings
            2024-01-01..                      | 2024-05-01                      | QUALIFYING_INMAIL
            # nothing is explained away for a member: what failed besides is not told
            2024-01-01..                      | 2024-05-01; 2024-10-01          | QUALIFYING_INMAIL
            2024-01-01..                      | 2024-10-01                      | AFTER_POLICY_DATE
            2024-01-01..2024-03-31            | 2024-05-01                      | OUTSIDE_PREMIUM
            # Premium in time but for its plan
            2024-01-01.. @LinkedIn Learning   | 2024-05-01                      | PLAN_NOT_COUNTED
            2024-01-01.. @LinkedIn Learning   |                                 | PLAN_NOT_COUNTED NO_INMAIL_RECORDED
            2024-01-01..2024-06-30 @LinkedIn Learning; 2024-08-01.. | 2024-05-01 | PLAN_NOT_COUNTED
            # no counted Premium day is early
            2024-09-19..                      | 2024-10-01                      | PREMIUM_TOO_LATE AFTER_POLICY_DATE
            2024-09-19..                      | 2024-05-01                      | PREMIUM_TOO_LATE OUTSIDE_PREMIUM
            2024-09-19..                      |                                 | PREMIUM_TOO_LATE NO_INMAIL_RECORDED
            # nothing recorded
                                              |                                 | NO_PREMIUM_RECORDED NO_INMAIL_RECORDED
                                              | 2024-05-01                      | NO_PREMIUM_RECORDED
                                              | 2024-10-01                      | NO_PREMIUM_RECORDED AFTER_POLICY_DATE
            2024-01-01..                      |                                 | NO_INMAIL_RECORDED
            # grades
            2024-01-01..                      | 2024-05-01 ordinary             | GRADE_TOO_LOW
            2024-01-01..                      | 2024-05-01 not_inmail           | GRADE_TOO_LOW
            2024-01-01..                      | 2024-05-01 possible             | GRADE_TOO_LOW INMAIL_UNCERTAIN
            # what is not known well enough, told of a member too
            2024-01-01..                      | 2024-05                         | INMAIL_UNCERTAIN
            2024-01-01..                      | 2024-05-01; 2024-06             | QUALIFYING_INMAIL INMAIL_UNCERTAIN
            2024-01-01..                      | 2024-05-01; 2024-06-01 possible | QUALIFYING_INMAIL INMAIL_UNCERTAIN
            2024..                            | 2024-05-01                      | PERIOD_UNCERTAIN
            2024-01-01..unknown               | 2024-01-01                      | PERIOD_UNCERTAIN QUALIFYING_INMAIL
            assumed 2024-02-15                | 2024-05-01                      | PERIOD_UNCERTAIN
            refunded 2024-02-15               | 2024-02-20                      | PERIOD_UNCERTAIN
            # each InMail that fails on one condition alone names it
            2024-01-01..                      | 2024-10-01; 2024-05-01 ordinary | AFTER_POLICY_DATE GRADE_TOO_LOW
            2024-01-01..2024-03-31            | 2024-10-01 ordinary; 2024-05-01 | OUTSIDE_PREMIUM
            # where none fails on one alone, every condition failed is named
            2024-01-01..2024-03-31            | 2024-10-01                      | AFTER_POLICY_DATE OUTSIDE_PREMIUM
            2024-01-01..2024-03-31            | 2024-10-01 ordinary             | AFTER_POLICY_DATE OUTSIDE_PREMIUM GRADE_TOO_LOW
            """)
    void nameWhatDecidedAndWhatIsInDoubt(
            @Nullable String periods, @Nullable String inMails, String findings) {
        expect(Definitions.TEMPLATE, periods, inMails, findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                   | inMails                | findings
            # the other boundary
            2024-01-01..                | 2024-09-17             | QUALIFYING_INMAIL
            2024-01-01..                | 2024-09-18             | AFTER_POLICY_DATE BORDERLINE
            2024-01-01..                | 2024-09-19             | AFTER_POLICY_DATE
            2024-09-18..                |                        | PREMIUM_TOO_LATE NO_INMAIL_RECORDED BORDERLINE
            # a day that is the policy date in UTC and the day before in Los Angeles; no other differs
            2024-01-01..                | 2024-09-18T06:59:59Z   | QUALIFYING_INMAIL BORDERLINE
            2024-01-01..                | 2024-09-17T23:59:59Z   | QUALIFYING_INMAIL
            2024-03-10..2024-03-10      | 2024-03-11T06:59:59Z   | QUALIFYING_INMAIL BORDERLINE
            2024-03-10..2024-03-10      | 2024-03-10T23:59:59Z   | QUALIFYING_INMAIL
            2024-01-01..                | 2024-09-18T06:59:59Z; 2024-05-01 | QUALIFYING_INMAIL
            # receipts' edges a day out or in; a person's own dates stand
            paid 2024-02-15             | 2024-02-15             | QUALIFYING_INMAIL BORDERLINE
            paid 2024-02-15             | 2024-02-16             | QUALIFYING_INMAIL
            paid 2024-02-15             | 2024-03-13             | QUALIFYING_INMAIL
            paid 2024-02-15             | 2024-03-14             | QUALIFYING_INMAIL BORDERLINE
            paid 2024-02-15             | 2024-03-15             | OUTSIDE_PREMIUM BORDERLINE
            paid 2024-02-15             | 2024-03-16             | OUTSIDE_PREMIUM
            2024-02-15..2024-03-14      | 2024-03-15             | OUTSIDE_PREMIUM
            assumed 2024-02-15          | 2024-03-15             | PERIOD_UNCERTAIN BORDERLINE
            # a refunded charge gives no sure day, wherever its edges lie
            refunded 2024-02-15         | 2024-02-15             | PERIOD_UNCERTAIN BORDERLINE
            refunded 2024-02-15         | 2024-02-16             | PERIOD_UNCERTAIN
            # one thing at a time: neither alone makes a member
            paid 2024-08-18             | 2024-09-18             | AFTER_POLICY_DATE OUTSIDE_PREMIUM
            """)
    void callAnOutcomeBorderlineWhenOneSmallChangeTurnsIt(
            @Nullable String periods, @Nullable String inMails, String findings) {
        expect(Definitions.TEMPLATE, periods, inMails, findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                            | inMails                           | findings
            2024-01-01..                         | 2024-05-01 received               | WRONG_DIRECTION
            2024-01-01..                         | 2024-05-01 received; 2024-10-01   | WRONG_DIRECTION AFTER_POLICY_DATE
            2024-01-01..                         | 2024-10-01 received               | WRONG_DIRECTION AFTER_POLICY_DATE
            # in doubt is only what could fit
            2024-01-01..                         | 2024-05 received                  | WRONG_DIRECTION
            """)
    void nameTheDirectionNotAskedFor(String periods, String inMails, String findings) {
        expect(Definitions.direction(CountedDirection.SENT), periods, inMails, findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # earliest 2024-06-01: periods       | inMails                           | findings
            2024-01-01..                         | 2024-05-31                        | BEFORE_EARLIEST
            2024-06-01..                         | 2024-05-31                        | BEFORE_EARLIEST OUTSIDE_PREMIUM
            2024-01-01..                         | 2024-05                           | BEFORE_EARLIEST INMAIL_UNCERTAIN
            2024-01-01..                         | 2024                              | INMAIL_UNCERTAIN
            2024-01-01..2024-05-31               | 2024                              | OUTSIDE_PREMIUM INMAIL_UNCERTAIN
                                                 | 2024-05-31                        | BEFORE_EARLIEST NO_PREMIUM_RECORDED
            """)
    void nameTheDayBeforeTheEarliest(@Nullable String periods, String inMails, String findings) {
        expect(Definitions.earliest(LocalDate.of(2024, 6, 1)), periods, inMails, findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # trials do not count: periods       | inMails                           | findings
            2024-01-01.. trial                   | 2024-05-01                        | TRIAL_NOT_COUNTED
            2024-01-01.. trial                   |                                   | TRIAL_NOT_COUNTED NO_INMAIL_RECORDED
            2024-01-01..2024-01-31 trial; 2024-02-01.. | 2024-01-31                  | TRIAL_NOT_COUNTED
            2024-01-01..2024-01-31 trial; 2024-02-01.. | 2023-12-31                  | OUTSIDE_PREMIUM
            # a trial of a plan that does not count either
            2024-01-01.. trial @LinkedIn Learning | 2024-05-01                       | PLAN_NOT_COUNTED
            """)
    void nameTheTrialNotCounted(String periods, @Nullable String inMails, String findings) {
        expect(Definitions.withoutTrials(), periods, inMails, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "PROBABLE, stated,    GRADE_TOO_LOW",
        "PROBABLE, possible,  GRADE_TOO_LOW INMAIL_UNCERTAIN",
        "PROBABLE, probable,  QUALIFYING_INMAIL",
        "POSSIBLE, possible,  QUALIFYING_INMAIL INMAIL_UNCERTAIN"
    })
    void nameTheGradeBelowTheLeast(Grade least, String grade, String findings) {
        expect(Definitions.leastGrade(least), "2024-01-01..", "2024-05-01 " + grade, findings);
    }

    private static void expect(
            ClassDefinition definition,
            @Nullable String periods,
            @Nullable String inMails,
            String findings) {
        var dossier = Cases.dossier(periods, inMails);
        var determination = MembershipRule.determine(definition, dossier);
        assertThat(determination.findings()).isEqualTo(Cases.codes(findings));
        assertThat(Oracle.Answer.of(determination)).isEqualTo(Oracle.ask(definition, dossier));
    }
}
