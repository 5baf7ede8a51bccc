package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The weekdays on which the courts are closed, copied by hand from the calendars of those years.
final class HolidaysTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020 | 01-01 01-20 02-12 02-17 03-31 05-25 07-03 09-07 10-12 11-11 11-26 11-27 12-25
                    2021 | 01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24 12-31
                    2022 | 01-17 02-11 02-21 03-31 05-30 06-20 07-04 09-05 09-23 10-10 11-11 11-24 11-25 12-26
                    2023 | 01-02 01-16 02-13 02-20 03-31 05-29 06-19 07-04 09-04 09-22 10-09 11-10 11-23 11-24 12-25
                    2024 | 01-01 01-15 02-12 02-19 04-01 05-27 06-19 07-04 09-02 09-27 10-14 11-11 11-28 11-29 12-25
                    2026 | 01-01 01-19 02-12 02-16 03-31 05-25 06-19 07-03 09-07 09-25 10-12 11-11 11-26 11-27 12-25
                    2027 | 01-01 01-18 02-12 02-15 03-31 05-31 06-18 07-05 09-06 09-24 10-11 11-11 11-25 11-26 12-24 12-31
                    2028 | 01-17 02-11 02-21 03-31 05-29 06-19 07-04 09-04 09-22 10-09 11-10 11-23 11-24 12-25
                    """)
    void closesOnTheseWeekdaysAndNoOther(int year, String days) {
        assertThat(closedWeekdays(year))
                .containsExactlyElementsOf(
                        Stream.of(days.split(" "))
                                .map(day -> LocalDate.parse(year + "-" + day))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 2026-09-18",
        "2026-09-27, 2026-09-28",
        "2026-11-26, 2026-11-30",
        "2027-12-24, 2027-12-27",
        "2027-12-31, 2028-01-03",
        "2025-01-20, 2025-01-21",
        "2021-01-20, 2021-01-20",
    })
    void rollsOnToTheNextOpenDay(LocalDate day, LocalDate open) {
        assertThat(Holidays.nextOpenDay(day)).isEqualTo(open);
    }

    private static List<LocalDate> closedWeekdays(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .filter(Holidays::isClosed)
                .toList();
    }
}
