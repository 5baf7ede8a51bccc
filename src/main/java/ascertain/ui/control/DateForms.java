package ascertain.ui.control;

import ascertain.roll.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms a date is typed in; each is told apart without an exception, since thousands of pasted
/// cells may be none of them.
final class DateForms {
    private static final Pattern MIDNIGHT = Pattern.compile("\\s+(0?0:00(:00)?|12:00(:00)? am)$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(sun|mon|tue|wed|thu|fri|sat)\\p{L}*,?\\s+");
    private static final Pattern RELATIVE = Pattern.compile("t(?:oday)?\\s*([+-])\\s*(\\d{1,5})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");
    private static final String SEP = "(?:\\.|,|\\s|-|/)+";
    private static final Pattern NAMED_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,})(?:"
                            + SEP
                            + "(\\d{1,2})(?:st|nd|rd|th)?)?"
                            + SEP
                            + "(\\d{4}|\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?" + SEP + "(\\p{L}{3,})" + SEP + "(\\d{4}|\\d{2})");

    private DateForms() {}

    /// @param why what is wrong, to follow "is no date"; it ends the sentence
    record Found(@Nullable PartialDate date, String why) {}

    /// @param text in lower case, on one line
    static Found read(String text, LocalDate today) {
        boolean worded = !text.isEmpty() && !Character.isDigit(text.charAt(0));
        var relative = worded ? relative(text, today) : null;
        if (relative != null) {
            return new Found(PartialDate.of(relative), "");
        }
        var day = text.indexOf(':') < 0 ? text : MIDNIGHT.matcher(text).replaceFirst("");
        var bare = worded ? WEEKDAY.matcher(day).replaceFirst("") : day;
        var year = YEAR_FIRST.matcher(bare);
        if (year.matches()) {
            return date(number(year.group(1)), number(year.group(2)), number(year.group(3)));
        }
        var together = TOGETHER.matcher(bare);
        if (together.matches()) {
            return date(
                    number(together.group(1)),
                    number(together.group(2)),
                    number(together.group(3)));
        }
        var month = MONTH_FIRST.matcher(bare);
        if (month.matches()) {
            return date(
                    year(month.group(3), today), number(month.group(1)), number(month.group(2)));
        }
        var monthOfYear = MONTH_OF_YEAR.matcher(bare);
        if (monthOfYear.matches()) {
            return date(number(monthOfYear.group(2)), number(monthOfYear.group(1)), -1);
        }
        return TWO_NUMBERS.matcher(bare).matches()
                ? none(": the year is missing, or it is a month whose year needs four digits.")
                : named(bare, today);
    }

    private static @Nullable LocalDate relative(String text, LocalDate today) {
        var moved = RELATIVE.matcher(text);
        if (moved.matches()) {
            int days = number(moved.group(2));
            return today.plusDays(moved.group(1).equals("-") ? -days : days);
        }
        return switch (text) {
            case "t", "today" -> today;
            case "y", "yesterday" -> today.minusDays(1);
            case "tomorrow" -> today.plusDays(1);
            default -> null;
        };
    }

    private static Found named(String text, LocalDate today) {
        var first = NAMED_FIRST.matcher(text);
        if (first.matches()) {
            int month = monthNamed(first.group(1));
            boolean noDay = first.group(2) == null;
            if (month > 0 && noDay && first.group(3).length() == 2) {
                return none(": the year is missing, or needs four digits.");
            }
            return month == 0
                    ? none(" the program can read.")
                    : date(year(first.group(3), today), month, number(first.group(2)));
        }
        var day = DAY_FIRST.matcher(text);
        int month = day.matches() ? monthNamed(day.group(2)) : 0;
        return month == 0
                ? none(" the program can read.")
                : date(year(day.group(3), today), month, number(day.group(1)));
    }

    /// @param month and day are -1 where they are not named
    private static Found date(int year, int month, int day) {
        if (year < 1) {
            return none(": there is no year 0.");
        }
        if (month < 0) {
            return new Found(PartialDate.parse(String.format(Locale.ROOT, "%04d", year)), "");
        }
        if (month < 1 || month > 12) {
            return none(
                    ": there is no month "
                            + month
                            + (day >= 1 && day <= 12 ? ", and the month is typed first." : "."));
        }
        var of = YearMonth.of(year, month);
        if (day < 0) {
            return new Found(new PartialDate(of.atDay(1), of.atEndOfMonth()), "");
        }
        return of.isValidDay(day)
                ? new Found(PartialDate.of(of.atDay(day)), "")
                : none(
                        ": "
                                + of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                + " "
                                + year
                                + " has "
                                + of.lengthOfMonth()
                                + " days.");
    }

    private static Found none(String why) {
        return new Found(null, why);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? -1 : Integer.parseInt(digits);
    }

    /// Two digits mean the century that keeps the year at most twenty years ahead.
    private static int year(String digits, LocalDate today) {
        int year = number(digits);
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
        return 0;
    }
}
