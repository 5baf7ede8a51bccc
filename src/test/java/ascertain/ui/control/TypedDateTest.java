package ascertain.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.LocalDate;

final class TypedDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-09-18      | 2024-09-18
                    9/18/24         | 2024-09-18
                    09/18/2024      | 2024-09-18
                    9.18.2024       | 2024-09-18
                    2/3/99          | 1999-02-03
                    Sep 18 2024     | 2024-09-18
                    sept. 18, 2024  | 2024-09-18
                    September 18th 2024 | 2024-09-18
                    18 Sep 2024     | 2024-09-18
                    2024-09         | 2024-09
                    9/2024          | 2024-09
                    Sep 2024        | 2024-09
                    2024            | 2024
                    09-18-2024      | 2024-09-18
                    9-18-24         | 2024-09-18
                    2024/09/18      | 2024-09-18
                    2024-9-1        | 2024-09-01
                    20240918        | 2024-09-18
                    18-Sep-2024     | 2024-09-18
                    18-Sep-24       | 2024-09-18
                    Wed, Sep 18, 2024 | 2024-09-18
                    9/18/2024 0:00  | 2024-09-18
                    9/18/46         | 2046-09-18
                    9/18/47         | 1947-09-18
                    Sept. 2024      | 2024-09
                    September 2024  | 2024-09
                    9-2024          | 2024-09
                    2024/09         | 2024-09
                    t               | 2026-11-23
                    y               | 2026-11-22
                    t-3             | 2026-11-20
                    t + 14          | 2026-12-07
                    Today           | 2026-11-23
                    """)
    void usualFormsAreRead(String typed, String read) {
        assertThat(TypedDate.parse(typed, TODAY)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2024-13-01",
                "2/30/24",
                "0000-01-01",
                "18",
                "99999",
                "Foo 3 2024",
                "9/24",
                "Sep 24",
                "13/13/24",
                "18/9/2024",
                "202409"
            })
    void whatIsNoDateSaysWhatToType(String typed) {
        assertThatThrownBy(() -> TypedDate.parse(typed, TODAY))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining(typed)
                .hasMessageContaining("Type 2024-09-18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2/31/2024  | February 2024 has 29 days
                    31 Feb 2023 | February 2023 has 28 days
                    13/13/24   | there is no month 13.
                    18/9/2024  | there is no month 18, and the month is typed first
                    9/24       | the year is missing
                    Sep 24     | the year is missing
                    """)
    void whyItIsNoDateIsSaid(String typed, String why) {
        assertThat(TypedDate.read(typed, TODAY).problem()).contains(why);
    }

    @Test
    void anExactDayIsAskedForWhereOneIsNeeded() {
        assertThatThrownBy(() -> TypedDate.parseDay("2024-09", TODAY))
                .hasMessageContaining("exact day");
    }
}
