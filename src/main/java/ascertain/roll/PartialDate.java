package ascertain.roll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A calendar date known to the day, to its month or to its year: the span of days it may be.
///
/// @param first the first day it may be
/// @param last the last day it may be, the same day when it is known to the day
public record PartialDate(LocalDate first, LocalDate last) {

    /// The date known to the day.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /// Reads `2024-09-17`, `2024-09` or `2024`.
    ///
    /// @throws DateTimeException when the text is none of these or no such day exists
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                var year = Year.of(positive(text));
                yield new PartialDate(checked(year.atDay(1)), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                var month = YearMonth.parse(text);
                yield new PartialDate(checked(month.atDay(1)), month.atEndOfMonth());
            }
            case 10 -> of(checked(LocalDate.parse(text)));
            default -> throw new DateTimeException("not a date: " + text);
        };
    }

    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < 1) {
            throw new DateTimeException("before the year 1: " + day);
        }
        return day;
    }

    private static int positive(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new DateTimeException("no year: " + text);
            }
        }
        return Integer.parseInt(text);
    }

    /// Whether the day itself is known.
    public boolean isDay() {
        return first.equals(last);
    }

    /// Writes it the way [#parse] reads it.
    @Override
    public String toString() {
        if (isDay()) {
            return first.toString();
        }
        return first.getMonthValue() == last.getMonthValue()
                ? YearMonth.from(first).toString()
                : first.toString().substring(0, "2024".length());
    }
}
