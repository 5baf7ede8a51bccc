package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// A Premium period that runs and one whose end nobody knows are told apart in words.
final class PeriodEndTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-15||Running: as far as known it has not ended, so every day from the first on counts.",
                "2024-01-15|still running|Running: as far as known it has not ended, so every day from the first on counts.",
                "2024-01-15|unknown|Unknown: it ended on some day not known, so only its first day is sure and every later one possible.",
                "2024-01|?|Unknown: it ended on some day not known, so no day of it is sure and every later one possible.",
                "2024-01-15|2024-03-01|",
                "|unknown|"
            })
    void whatALastDayThatIsNoDateMeans(String first, String last, String words) {
        var row = new PeriodEntry(null);
        row.plan.set("Premium Career");
        row.first.set(first == null ? "" : first);
        row.last.set(last == null ? "" : last);
        assertThat(row.endWords(TODAY)).isEqualTo(words == null ? "" : words);
    }
}
