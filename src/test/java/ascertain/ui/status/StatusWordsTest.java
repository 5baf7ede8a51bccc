package ascertain.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class StatusWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-12-01 | Cure by 1 Dec 2026, 8 days left.
                    2026-11-24 | Cure by 24 Nov 2026, 1 day left.
                    2026-11-23 | Cure by 23 Nov 2026, today is the last day.
                    2026-11-22 | Cure by 22 Nov 2026, passed 1 day ago.
                    2026-11-20 | Cure by 20 Nov 2026, passed 3 days ago.
                    """)
    void daysLeftAreCountedFromToday(LocalDate cureBy, String words) {
        assertThat(StatusWords.cureBy(cureBy, LocalDate.of(2026, 11, 23))).isEqualTo(words);
    }
}
