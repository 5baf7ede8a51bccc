package ascertain.intake;

import ascertain.roll.PartialDate;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads dates in the forms that people's tables hold.
///
/// @param order which of two numbers is the month
/// @param from1904 whether a workbook counts its days from 1904
record FreeDates(DateOrder order, boolean from1904) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// Two digits below it are a year of this century.
    private static final int CENTURY = 70;

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:[t,]\\s*|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,})\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s-]+)(\\d{4}|\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.?,?[\\s-]+(\\d{4})");
    private static final Pattern DAY_NAMED =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]*(\\p{L}{3,})\\.?,?[\\s-]*(\\d{4}|\\d{2})");

    /// The date known to its day, month or year; null when it is none.
    @Nullable PartialDate date(String text) {
        var plain = text.replace('\u202F', ' ').replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
        plain = WEEKDAY.matcher(plain.strip()).replaceFirst("");
        try {
            return read(TIME.matcher(plain).replaceFirst("").strip());
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    /// The time or date of an InMail; null when it is neither. A time whose zone is not said is a
    /// date.
    @Nullable SentAt sentAt(String text) {
        var chars = text.toCharArray();
        try {
            if (text.length() > 15 && Character.toUpperCase(text.charAt(10)) == 'T') {
                return SentAt.parse(text);
            }
            if (text.endsWith(" UTC") && chars.length == 23) {
                var at = Times.ofMessage(chars, 0, chars.length);
                return at == null ? null : new SentAt.Moment(at);
            }
        } catch (DateTimeException noOffset) {
            // A time without a zone, as a workbook's cells hold it.
        }
        var date = date(text);
        return date == null ? null : new SentAt.Dated(date);
    }

    private @Nullable PartialDate read(String text) {
        var found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            return found.group(3) == null
                    ? month(found.group(1), number(found.group(2)))
                    : day(found.group(1), number(found.group(2)), found.group(3));
        }
        if (YEAR.matcher(text).matches()) {
            return inRange(number(text)) ? PartialDate.parse(text) : null;
        }
        found = COMPACT.matcher(text);
        if (found.matches()) {
            return day(found.group(1), number(found.group(2)), found.group(3));
        }
        found = SERIAL.matcher(text);
        if (found.matches()) {
            return PartialDate.of(ofSerial(number(found.group(1)), from1904));
        }
        found = NUMBERS.matcher(text);
        if (found.matches()) {
            boolean monthFirst = order == DateOrder.MONTH_FIRST;
            return day(
                    found.group(3),
                    number(found.group(monthFirst ? 1 : 2)),
                    found.group(monthFirst ? 2 : 1));
        }
        found = MONTH_OF_YEAR.matcher(text);
        return found.matches() ? month(found.group(2), number(found.group(1))) : named(text);
    }

    private static @Nullable PartialDate named(String text) {
        var found = NAMED_MONTH.matcher(text);
        if (found.matches()) {
            return month(found.group(2), monthNamed(found.group(1)));
        }
        found = NAMED_FIRST.matcher(text);
        if (found.matches()) {
            return day(found.group(3), monthNamed(found.group(1)), found.group(2));
        }
        found = DAY_NAMED.matcher(text);
        return found.matches()
                ? day(found.group(3), monthNamed(found.group(2)), found.group(1))
                : null;
    }

    /// The day that a spreadsheet counts so.
    static LocalDate ofSerial(long days, boolean from1904) {
        return (from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(days);
    }

    private static @Nullable PartialDate day(String year, int month, String day) {
        int full = year(year);
        return inRange(full) ? PartialDate.of(LocalDate.of(full, month, number(day))) : null;
    }

    private static @Nullable PartialDate month(String year, int month) {
        return inRange(number(year))
                ? PartialDate.parse(YearMonth.of(number(year), month).toString())
                : null;
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < CENTURY ? 2000 + year : 1900 + year;
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
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
