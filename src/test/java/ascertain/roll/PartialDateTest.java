package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;

final class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-17, 2024-09-17, 2024-09-17",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-02,    2023-02-01, 2023-02-28",
        "2024-12,    2024-12-01, 2024-12-31",
        "2024,       2024-01-01, 2024-12-31",
        "0001,       0001-01-01, 0001-12-31",
        "0999-10,    0999-10-01, 0999-10-31",
        "9999,       9999-01-01, 9999-12-31"
    })
    void isTheSpanOfDaysItMayBeAndIsWrittenAsItWasRead(
            String text, LocalDate first, LocalDate last) {
        var date = PartialDate.parse(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.isDay()).isEqualTo(text.length() == 10);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no such day
                "2023-02-29",
                "2024-02-30",
                "2024-04-31",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "2024-13",
                "2024-00",
                // no such year
                "0000",
                "0000-01",
                "0000-01-01",
                "-001-01-01",
                "+2024-01",
                // odd lengths and shapes
                "",
                "2",
                "24",
                "202",
                "20240",
                "2024-",
                "2024-9",
                "2024-9-17",
                "2024-09-1",
                "2024-09-177",
                "20240917",
                "2024/09/17",
                "17.09.2024",
                "09/17/2024",
                " 2024",
                "2024 ",
                "20x4",
                "２０２４",
                "-024",
                "+024"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
