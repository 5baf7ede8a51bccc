package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.roll.Grade;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// Each part of a class definition, changed alone.
final class MembershipDefinitionTest {

    @ParameterizedTest
    @CsvSource({
        "BEFORE,       2024-09-17, MEMBER",
        "BEFORE,       2024-09-18, NOT_MEMBER",
        "ON_OR_BEFORE, 2024-09-18, MEMBER",
        "ON_OR_BEFORE, 2024-09-19, NOT_MEMBER"
    })
    void countsThePolicyDateItselfOnlyWhereItIsSaidTo(
            Boundary boundary, LocalDate day, Outcome outcome) {
        Cases.expect(
                Definitions.boundary(boundary),
                Cases.dossier("2024-01-01..", day.toString()),
                outcome,
                day,
                day,
                outcome == Outcome.MEMBER ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2024-09-18T06:59:59Z, MEMBER,     2024-09-17",
        "UTC,                 2024-09-17T23:59:59Z, MEMBER,     2024-09-17",
        "UTC,                 2024-09-18T00:00:00Z, NOT_MEMBER, 2024-09-18",
        "Asia/Tokyo,          2024-09-17T14:59:59Z, MEMBER,     2024-09-17",
        "Asia/Tokyo,          2024-09-17T15:00:00Z, NOT_MEMBER, 2024-09-18",
        "Pacific/Honolulu,    2024-09-18T09:59:59Z, MEMBER,     2024-09-17",
        "Pacific/Honolulu,    2024-09-18T10:00:00Z, NOT_MEMBER, 2024-09-18"
    })
    void seesAnInstantOnItsDayInTheDefinitionsZone(
            String zone, String at, Outcome outcome, LocalDate day) {
        Cases.expect(
                Definitions.zone(zone),
                Cases.dossier("2024-01-01..", at),
                outcome,
                day,
                day,
                outcome == Outcome.MEMBER ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # earliest 2024-06-01: periods | inMails             | outcome      | covered    | possible   | qualifying
            2024-01-01..                   | 2024-05-31          | NOT_MEMBER   |            |            | 0
            2024-01-01..                   | 2024-06-01          | MEMBER       | 2024-06-01 | 2024-06-01 | 1
            2024-01-01..                   | 2024-05-31; 2024-07-01; 2024-07-02 | MEMBER | 2024-07-01 | 2024-07-01 | 2
            2024-01-01..                   | 2024                | UNDETERMINED |            | 2024-06-01 | 0
            2024-01-01..                   | 2024-05             | NOT_MEMBER   |            |            | 0
            # it bounds what is not recorded below
                                           |                     | UNDETERMINED |            | 2024-06-01 | 0
            2024-01-01..                   |                     | UNDETERMINED |            | 2024-06-01 | 0
            2024-07-01..                   |                     | UNDETERMINED |            | 2024-07-01 | 0
            2024-01-01..2024-05-31         |                     | NOT_MEMBER   |            |            | 0
                                           | 2024                | UNDETERMINED |            | 2024-06-01 | 0
                                           | 2024-05-31          | NOT_MEMBER   |            |            | 0
            """)
    void countsNothingBeforeTheEarliestDate(
            @Nullable String periods,
            @Nullable String inMails,
            Outcome outcome,
            @Nullable LocalDate covered,
            @Nullable LocalDate possible,
            int qualifying) {
        Cases.expect(
                Definitions.earliest(LocalDate.of(2024, 6, 1)),
                Cases.dossier(periods, inMails),
                outcome,
                covered,
                possible,
                qualifying);
    }

    @ParameterizedTest
    @CsvSource({
        "EITHER,   2024-05-01 sent,     MEMBER",
        "EITHER,   2024-05-01 received, MEMBER",
        "SENT,     2024-05-01 sent,     MEMBER",
        "SENT,     2024-05-01 received, NOT_MEMBER",
        "RECEIVED, 2024-05-01 sent,     NOT_MEMBER",
        "RECEIVED, 2024-05-01 received, MEMBER"
    })
    void countsOnlyTheDirectionAskedFor(
            CountedDirection direction, String inMail, Outcome outcome) {
        var day = outcome == Outcome.MEMBER ? LocalDate.of(2024, 5, 1) : null;
        Cases.expect(
                Definitions.direction(direction),
                Cases.dossier("2024-01-01..", inMail),
                outcome,
                day,
                day,
                day == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        // On documents alone: a person's word is left open, and so is what may be an InMail.
        "PROBABLE,  stated,     UNDETERMINED",
        "PROBABLE,  possible,   UNDETERMINED",
        "PROBABLE,  ordinary,   NOT_MEMBER",
        "PROBABLE,  probable,   MEMBER",
        "CONFIRMED, strong,     UNDETERMINED",
        "CONFIRMED, confirmed,  MEMBER",
        "POSSIBLE,  possible,   MEMBER",
        "POSSIBLE,  ordinary,   NOT_MEMBER",
        // The least grade itself is the lower of the two where it is below POSSIBLE.
        "ORDINARY,  ordinary,   MEMBER",
        "ORDINARY,  not_inmail, NOT_MEMBER"
    })
    void takesTheLeastGradeStrictlyAndTheLowerOfItAndPossibleOpenly(
            Grade least, String grade, Outcome outcome) {
        var day = LocalDate.of(2024, 5, 1);
        Cases.expect(
                Definitions.leastGrade(least),
                Cases.dossier("2024-01-01..", "2024-05-01 " + grade),
                outcome,
                outcome == Outcome.MEMBER ? day : null,
                outcome == Outcome.NOT_MEMBER ? null : day,
                outcome == Outcome.MEMBER ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods, trials do not count                       | outcome    | covered
            2024-03-01..2024-03-31 trial                         | NOT_MEMBER |
            2024-03-01..2024-03-31                               | MEMBER     | 2024-03-15
            2024-03-01..2024-03-31 trial; 2024-03-10..2024-03-20 | MEMBER     | 2024-03-15
            """)
    void leavesTrialsOutWhereTheyDoNotCount(
            String periods, Outcome outcome, @Nullable LocalDate covered) {
        Cases.expect(
                Definitions.withoutTrials(),
                Cases.dossier(periods, "2024-03-15"),
                outcome,
                covered,
                covered,
                covered == null ? 0 : 1);
    }
}
