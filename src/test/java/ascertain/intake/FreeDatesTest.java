package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates in every usual form; which number is the month is chosen and never guessed.
final class FreeDatesTest {
    private static final FreeDates MONTH = new FreeDates(DateOrder.MONTH_FIRST, false);
    private static final FreeDates DAY = new FreeDates(DateOrder.DAY_FIRST, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-18            | 2024-09-18",
                "2024/9/18             | 2024-09-18",
                "20240918              | 2024-09-18",
                "Sep 18 2024           | 2024-09-18",
                "Sept. 18, 2024        | 2024-09-18",
                "September 18th, 2024  | 2024-09-18",
                "18 Sep 2024           | 2024-09-18",
                "18-Sep-24             | 2024-09-18",
                "Wed, 18 September 2024| 2024-09-18",
                "2024-09-18 14:03      | 2024-09-18",
                "2024-09-18T14:03:00   | 2024-09-18",
                "45553                 | 2024-09-18",
                "45553.75              | 2024-09-18",
                "2024-09               | 2024-09",
                "9/2024                | 2024-09",
                "Sep 2024              | 2024-09",
                "2024                  | 2024",
                "1 May 1999            | 1999-05-01",
            })
    void areReadAlikeInBothOrders(String text, String date) {
        assertThat(MONTH.date(text)).hasToString(date);
        assertThat(DAY.date(text)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({
        "9/8/24,           2024-09-08, 2024-08-09",
        "09/08/2024,       2024-09-08, 2024-08-09",
        "9-8-2024,         2024-09-08, 2024-08-09",
        "9.8.24,           2024-09-08, 2024-08-09",
        "9/8/24 2:03 PM,   2024-09-08, 2024-08-09",
        "9/18/24,          2024-09-18, none",
        "18/9/24,          none,       2024-09-18",
        "2/29/23,          none,       none",
        "2/29/24,          2024-02-29, none",
        "1/1/70,           1970-01-01, 1970-01-01",
    })
    void ofNumbersAreReadInTheOrderChosen(String text, String monthFirst, String dayFirst) {
        assertThat(String.valueOf(MONTH.date(text)).replace("null", "none")).isEqualTo(monthFirst);
        assertThat(String.valueOf(DAY.date(text)).replace("null", "none")).isEqualTo(dayFirst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "13/13/24",
                "Sep 24",
                "Mau 3 2024",
                "0000",
                "2024-13",
                "1/2",
                "12345678901",
                "1/1/1066",
                "2024-09-18 maybe"
            })
    void areNoneWhereTheFormIsNotPlain(String text) {
        assertThat(MONTH.date(text)).isNull();
        assertThat(DAY.date(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-17T14:03:22Z,      2024-09-17T14:03:22Z",
        "2024-09-17T14:03:22+02:00, 2024-09-17T12:03:22Z",
        "2024-09-17 14:03:22 UTC,   2024-09-17T14:03:22Z",
        "2024-09-17T14:03:22,       2024-09-17",
        "9/17/24 2:03 PM,           2024-09-17",
        "2024-09,                   2024-09",
    })
    void ofInMailAreInstantsOnlyWhereTheirZoneIsSaid(String text, String at) {
        assertThat(MONTH.sentAt(text)).hasToString(at);
    }
}
