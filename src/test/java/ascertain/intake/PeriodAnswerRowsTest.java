package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/// What people answered, read from a file that anybody may have written.
final class PeriodAnswerRowsTest {
    @TempDir private Path dir;

    @Test
    void goodRowsAreReadAndTheOthersSayWhatIsWrong() throws IOException {
        new InterchangeFixture(dir)
                .file(
                        "period_answers.csv",
                        "reference,plan,possible_first_day,possible_last_day,why,answered_by,answered_at,first_day,last_day",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,2024-05-01,2024-05-10",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,,",
                        "C-1,Career,,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-04-30,REFUNDED,RK,2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-05-31,WHIM,RK,2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,,2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,yesterday,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,,2024-05-10",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,2024-05-10,2024-05-09",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,2024-04-01,2024-05-09",
                        "C-1,Career,2024-05-01,2024-05-31,NONE,RK,2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,"
                                + "R".repeat(201)
                                + ",2026-06-15T12:00:00Z,,",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,unknown,unknown",
                        "C-1,Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00Z,unknown,");
        var read = new ArrayList<PeriodAnswer>();
        var wrong = new ArrayList<String>();
        InterchangeFolder.open(dir)
                .answers(
                        row -> read.add(row.value()),
                        rejection -> wrong.add(rejection.line() + " " + rejection.reason()),
                        Progress.NONE);
        var first = LocalDate.parse("2024-05-01");
        var possible = new Days(first, LocalDate.parse("2024-05-31"));
        var at = Instant.parse("2026-06-15T12:00:00Z");
        assertThat(read)
                .containsExactly(
                        new PeriodAnswer(
                                "Career",
                                possible,
                                Doubt.REFUNDED,
                                new Days(first, LocalDate.parse("2024-05-10")),
                                "RK",
                                at),
                        new PeriodAnswer(
                                "Career",
                                possible,
                                Doubt.REFUNDED,
                                new Days(first, first.minusDays(1)),
                                "RK",
                                at),
                        new PeriodAnswer("Career", possible, Doubt.REFUNDED, null, "RK", at));
        assertThat(wrong)
                .extracting(reason -> reason.substring(0, reason.indexOf(':')))
                .containsExactly(
                        "4 possible_first_day",
                        "5 possible_last_day",
                        "6 why",
                        "7 answered_by",
                        "8 answered_at",
                        "9 answered_at",
                        "10 first_day",
                        "11 last_day",
                        "12 first_day",
                        "13 why",
                        "14 answered_by",
                        "16 first_day");
    }
}
