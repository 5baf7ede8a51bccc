package ascertain.membership;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// What the record does not say, in the strict reading and in the open one.
final class MembershipGapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                | inMails             | outcome      | covered    | possible   | qualifying
            # nothing recorded at all: one on every day, and Premium on every day
                                     |                     | UNDETERMINED |            | 0001-01-01 | 0
            2024-03-01..2024-03-31   |                     | UNDETERMINED |            | 2024-03-01 | 0
            2024-09-18..             |                     | NOT_MEMBER   |            | 2024-09-18 | 0
                                     | 2024-05-01          | UNDETERMINED |            | 2024-05-01 | 0
                                     | 2024-09-18          | NOT_MEMBER   |            | 2024-09-18 | 0
            # rows that do not count are rows: nothing stands in for them
                                     | 2024-05-01 ordinary | NOT_MEMBER   |            |            | 0
            2024-01-01..             | 2024-05-01 ordinary | NOT_MEMBER   |            |            | 0
            2024-01-01.. @LinkedIn Learning    | 2024-05-01 | NOT_MEMBER  |            |            | 0
            2024-01-01.. @LinkedIn Learning    |           | NOT_MEMBER   |            |            | 0
            2024-01-01.. @premium COMPANY page | 2024-05-01 | NOT_MEMBER  |            |            | 0
            # an unknown plan's name counts
            2024-01-01.. @Premium Moon         | 2024-05-01 | MEMBER      | 2024-05-01 | 2024-05-01 | 1
            """)
    void fillsInOnlyWhatIsNotRecordedAtAll(
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
            # periods                | inMails             | outcome      | covered    | possible   | qualifying
            # an InMail known to its month or year has no day strictly, any day of it openly
            2024-03-01..             | 2024-09             | UNDETERMINED |            | 2024-09-01 | 0
            2024-03-01..             | 2024                | UNDETERMINED |            | 2024-03-01 | 0
            2024-09-17..             | 2024-09             | UNDETERMINED |            | 2024-09-17 | 0
            2024-09-18..             | 2024-09             | NOT_MEMBER   |            | 2024-09-18 | 0
            2024-03-01..2024-03-31   | 2024-02             | NOT_MEMBER   |            |            | 0
            2024-03-01..             | 2024-09; 2024-04-01 | MEMBER       | 2024-04-01 | 2024-04-01 | 1
            # a first day known to the year, to the month
            2024..                   | 2024-09-17          | UNDETERMINED |            | 2024-09-17 | 0
            2023..                   | 2023-12-30          | UNDETERMINED |            | 2023-12-30 | 0
            2023..                   | 2023-12-31          | MEMBER       | 2023-12-31 | 2023-12-31 | 1
            2023..                   | 2022-12-31          | NOT_MEMBER   |            |            | 0
            2024-02..                | 2024-02-28          | UNDETERMINED |            | 2024-02-28 | 0
            2024-02..                | 2024-02-29          | MEMBER       | 2024-02-29 | 2024-02-29 | 1
            # a last day known to the year, to the month
            2023-01-01..2024         | 2024-01-01          | MEMBER       | 2024-01-01 | 2024-01-01 | 1
            2023-01-01..2024         | 2024-01-02          | UNDETERMINED |            | 2024-01-02 | 0
            2023-01-01..2024-03      | 2024-03-01          | MEMBER       | 2024-03-01 | 2024-03-01 | 1
            2023-01-01..2024-03      | 2024-03-31          | UNDETERMINED |            | 2024-03-31 | 0
            2023-01-01..2024-03      | 2024-04-01          | NOT_MEMBER   |            |            | 0
            # both in one month: no day is sure
            2024-03..2024-03         | 2024-03-01; 2024-03-31 | UNDETERMINED |         | 2024-03-01 | 0
            # a last day nobody knows: the first alone is sure, and not even that where it is not known to the day
            2024-03-01..unknown      | 2024-03-01          | MEMBER       | 2024-03-01 | 2024-03-01 | 1
            2024-03-01..unknown      | 2024-03-02          | UNDETERMINED |            | 2024-03-02 | 0
            2024-03-01..unknown      | 2024-09-18          | NOT_MEMBER   |            | 2024-09-18 | 0
            2024-03-01..unknown      | 2024-02-29          | NOT_MEMBER   |            |            | 0
            2024-03..unknown         | 2024-03-31          | UNDETERMINED |            | 2024-03-31 | 0
            2024-03..unknown         | 2024-05-01          | UNDETERMINED |            | 2024-05-01 | 0
            # a lone receipt: a month is sure, a year possible
            assumed 2024-02-15       | 2024-03-14          | MEMBER       | 2024-03-14 | 2024-03-14 | 1
            assumed 2024-02-15       | 2024-03-15          | UNDETERMINED |            | 2024-03-15 | 0
            assumed 2023-09-17       | 2024-09-16          | UNDETERMINED |            | 2024-09-16 | 0
            assumed 2023-09-17       | 2024-09-17          | NOT_MEMBER   |            |            | 0
            # a refunded charge: nothing is sure, its month possible
            refunded 2024-02-15      | 2024-02-15          | UNDETERMINED |            | 2024-02-15 | 0
            refunded 2024-02-15      | 2024-03-14          | UNDETERMINED |            | 2024-03-14 | 0
            refunded 2024-02-15      | 2024-03-15          | NOT_MEMBER   |            |            | 0
            """)
    void readsWhatIsUncertainBothWays(
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
}
