package ascertain.ui.control;

import ascertain.roll.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates the way people type them.
public final class TypedDate {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,})\\.?,?\\s+(\\d{4})");

    private TypedDate() {}

    /// Reads `2024-09-18`, `9/18/24`, `Sep 18 2024`, `18 Sep 2024`, `2024-09`, `Sep 2024`,
    /// `9/2024`, `2024`, or `t` for today.
    ///
    /// @throws DateTimeException when it is none of these; its message says what to type
    public static PartialDate parse(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return read(text, today);
        } catch (DateTimeException | NumberFormatException e) {
            throw new DateTimeException(
                    "“"
                            + typed.strip()
                            + "” is no date the program can read. Type 2024-09-18, 9/18/24, "
                            + "Sep 18 2024, or t for today.",
                    e);
        }
    }

    /// Reads an exact day, in any of the forms that name one.
    ///
    /// @throws DateTimeException when it is no date or names no day; its message says what to type
    public static LocalDate parseDay(String typed, LocalDate today) {
        var date = parse(typed, today);
        if (!date.isDay()) {
            throw new DateTimeException(
                    "“"
                            + typed.strip()
                            + "” leaves the day open. Type the exact day, as 2024-09-18.");
        }
        return date.first();
    }

    private static PartialDate read(String text, LocalDate today) {
        if (text.equals("t") || text.equals("today")) {
            return PartialDate.of(today);
        }
        if (ISO.matcher(text).matches()) {
            return PartialDate.parse(text);
        }
        var slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return day(year(slashed.group(3), today), slashed.group(1), slashed.group(2));
        }
        var monthOfYear = MONTH_OF_YEAR.matcher(text);
        if (monthOfYear.matches()) {
            return month(monthOfYear.group(2), Integer.parseInt(monthOfYear.group(1)));
        }
        var named = NAMED_FIRST.matcher(text);
        if (named.matches()) {
            return named.group(2) == null
                    ? month(named.group(3), monthNamed(named.group(1)))
                    : named(named, 3, 1, 2);
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return named(dayFirst, 3, 2, 1);
        }
        throw new DateTimeException("unknown form");
    }

    private static PartialDate named(Matcher found, int year, int month, int day) {
        return day(
                Integer.parseInt(found.group(year)),
                Integer.toString(monthNamed(found.group(month))),
                found.group(day));
    }

    private static PartialDate day(int year, String month, String day) {
        return PartialDate.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static PartialDate month(String year, int month) {
        return PartialDate.parse(String.format(Locale.ROOT, "%s-%02d", year, month));
    }

    /// Two digits mean the century that keeps the year at most twenty years ahead.
    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 20 ? century + year - 100 : century + year;
    }

    private static int monthNamed(String name) {
        for (var month : Month.values()) {
            var full = month.name().toLowerCase(Locale.ROOT);
            if (full.startsWith(name) || name.equals("sept") && month == Month.SEPTEMBER) {
                return month.getValue();
            }
        }
        throw new DateTimeException("no month");
    }
}
