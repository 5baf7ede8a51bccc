package ascertain.membership;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// The template's definition, case by case: before 2024-09-18 in Los Angeles, STATED or better,
/// either way.
final class MembershipTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                                    | inMails                                      | outcome      | covered    | possible   | qualifying
            # the day before the policy date, the day itself, the day after
            2024-01-01..2024-12-31                       | 2024-09-17                                   | MEMBER       | 2024-09-17 | 2024-09-17 | 1
            2024-01-01..2024-12-31                       | 2024-09-18                                   | NOT_MEMBER   | 2024-09-18 | 2024-09-18 | 0
            2024-01-01..2024-12-31                       | 2024-09-19                                   | NOT_MEMBER   | 2024-09-19 | 2024-09-19 | 0
            # only those before count, whatever comes later
            2024-01-01..2024-12-31                       | 2024-09-18; 2024-09-17; 2024-02-01           | MEMBER       | 2024-02-01 | 2024-02-01 | 2
            # the first and the last day of a period are Premium, the days beside them are not
            2024-03-01..2024-03-31                       | 2024-02-29                                   | NOT_MEMBER   |            |            | 0
            2024-03-01..2024-03-31                       | 2024-03-01                                   | MEMBER       | 2024-03-01 | 2024-03-01 | 1
            2024-03-01..2024-03-31                       | 2024-03-31                                   | MEMBER       | 2024-03-31 | 2024-03-31 | 1
            2024-03-01..2024-03-31                       | 2024-04-01                                   | NOT_MEMBER   |            |            | 0
            2024-03-15..2024-03-15                       | 2024-03-14; 2024-03-15; 2024-03-16           | MEMBER       | 2024-03-15 | 2024-03-15 | 1
            # a running period has no last day
            2024-03-01..                                 | 2024-09-17                                   | MEMBER       | 2024-09-17 | 2024-09-17 | 1
            2024-03-01..                                 | 2026-09-17                                   | NOT_MEMBER   | 2026-09-17 | 2026-09-17 | 0
            2024-03-01..                                 | 2024-02-29                                   | NOT_MEMBER   |            |            | 0
            # touching periods leave no gap, others do; an InMail under two periods is one InMail
            2024-03-01..2024-03-31; 2024-04-01..2024-04-30 | 2024-03-31; 2024-04-01                     | MEMBER       | 2024-03-31 | 2024-03-31 | 2
            2024-03-01..2024-03-30; 2024-04-01..2024-04-30 | 2024-03-31                                 | NOT_MEMBER   |            |            | 0
            2024-03-01..2024-04-30; 2024-04-01..2024-05-31 | 2024-04-15                                 | MEMBER       | 2024-04-15 | 2024-04-15 | 1
            # Premium before and InMail before, but not on one day
            2024-03-01..2024-03-31                       | 2024-05-01; 2024-10-01                       | NOT_MEMBER   |            |            | 0
            """)
    void looksAtTheDayOfEachInMailAndAtPremiumOnThatDay(
            @Nullable String periods,
            @Nullable String inMails,
            Outcome outcome,
            @Nullable LocalDate covered,
            @Nullable LocalDate possible,
            int qualifying) {
        Cases.expect(
                Definitions.TEMPLATE,
                Cases.dossier(periods, inMails),
                outcome,
                covered,
                possible,
                qualifying);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # inMails                     | outcome    | covered
            # midnight of the policy date in Los Angeles is seven o'clock in UTC
            2024-09-18T06:59:59.999999Z   | MEMBER     | 2024-09-17
            2024-09-18T06:59:59Z          | MEMBER     | 2024-09-17
            2024-09-18T07:00:00Z          | NOT_MEMBER | 2024-09-18
            2024-09-17T23:59:59-07:00     | MEMBER     | 2024-09-17
            2024-09-18T15:59:59+09:00     | MEMBER     | 2024-09-17
            2024-09-18T16:00:00+09:00     | NOT_MEMBER | 2024-09-18
            # the clock goes forward on 10 March: that day begins at eight and ends at seven
            2024-03-10T07:59:59Z          | MEMBER     | 2024-03-09
            2024-03-10T08:00:00Z          | MEMBER     | 2024-03-10
            2024-03-10T10:00:00Z          | MEMBER     | 2024-03-10
            2024-03-11T06:59:59Z          | MEMBER     | 2024-03-10
            2024-03-11T07:00:00Z          | MEMBER     | 2024-03-11
            # it goes back on 3 November: that day begins at seven and ends at eight
            2024-11-03T06:59:59Z          | NOT_MEMBER | 2024-11-02
            2024-11-03T07:00:00Z          | NOT_MEMBER | 2024-11-03
            2024-11-03T08:30:00Z          | NOT_MEMBER | 2024-11-03
            2024-11-03T09:30:00Z          | NOT_MEMBER | 2024-11-03
            2024-11-04T07:59:59Z          | NOT_MEMBER | 2024-11-03
            2024-11-04T08:00:00Z          | NOT_MEMBER | 2024-11-04
            # a date without a time is that date in every zone
            2024-09-17                    | MEMBER     | 2024-09-17
            """)
    void seesAnInstantOnItsDayInLosAngeles(String inMails, Outcome outcome, LocalDate covered) {
        Cases.expect(
                Definitions.TEMPLATE,
                Cases.dossier("2024-01-01..", inMails),
                outcome,
                covered,
                covered,
                outcome == Outcome.MEMBER ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # inMails                                                        | outcome      | qualifying
            # one InMail, however many files hold it, at its highest grade
            2024-09-17; 2024-09-17                                           | MEMBER       | 1
            2024-09-17 possible; 2024-09-17 confirmed                        | MEMBER       | 1
            2024-09-17T12:00:00Z; 2024-09-17T05:00:00-07:00                  | MEMBER       | 1
            # the other direction, another instant of the day, an instant and a date: two each
            2024-09-17; 2024-09-17 received                                  | MEMBER       | 2
            2024-09-17T12:00:00Z; 2024-09-17T12:00:01Z                       | MEMBER       | 2
            2024-09-17T12:00:00Z; 2024-09-17                                 | MEMBER       | 2
            # a denial beats every grade of the same InMail, in any order, and of no other
            2024-09-17 not_inmail; 2024-09-17 confirmed                      | NOT_MEMBER   | 0
            2024-09-17 confirmed; 2024-09-17 not_inmail; 2024-09-17 strong   | NOT_MEMBER   | 0
            2024-09-17 received not_inmail; 2024-09-17 sent confirmed        | MEMBER       | 1
            2024-09-17T12:00:00Z not_inmail; 2024-09-17                      | MEMBER       | 1
            2024-09 not_inmail; 2024-09                                      | NOT_MEMBER   | 0
            2024-09 not_inmail; 2024-09-17                                   | MEMBER       | 1
            # what is denied is recorded all the same: it leaves nothing open
            2024-09-17 not_inmail                                            | NOT_MEMBER   | 0
            # grades below the least
            2024-09-17 ordinary                                              | NOT_MEMBER   | 0
            2024-09-17 possible                                              | UNDETERMINED | 0
            2024-09-17 probable                                              | MEMBER       | 1
            2024-09-17 strong                                                | MEMBER       | 1
            """)
    void countsEachInMailOnceAtTheGradeItIsKnownBy(
            String inMails, Outcome outcome, int qualifying) {
        var told =
                MembershipRule.determine(
                        Definitions.TEMPLATE, Cases.dossier("2024-01-01..", inMails));
        Cases.expect(
                Definitions.TEMPLATE,
                Cases.dossier("2024-01-01..", inMails),
                outcome,
                told.firstCoveredOn(),
                told.firstPossibleOn(),
                qualifying);
    }
}
