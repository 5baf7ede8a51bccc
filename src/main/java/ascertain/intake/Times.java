package ascertain.intake;

import ascertain.roll.PartialDate;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the times that files hold; the two forms that millions of rows have are read without
/// making a text.
final class Times {
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4}),? +(\\d{1,2}):(\\d{2})(?::(\\d{2}))? *([AP]M)(?: UTC)?");

    private Times() {}

    /// Reads `2024-09-17T14:03:22Z`, `2024-09-17` and whatever else [SentAt#parse] reads.
    ///
    /// @throws DateTimeException when it is none of these
    static SentAt sentAt(char[] text, int from, int to) {
        int length = to - from;
        if (length == 20 && text[from + 10] == 'T' && text[from + 19] == 'Z') {
            var at = instant(text, from);
            if (at != null) {
                return new SentAt.Moment(at);
            }
        } else if (length == 10) {
            var day = day(text, from);
            if (day != null) {
                return new SentAt.Dated(PartialDate.of(day));
            }
        }
        return SentAt.parse(new String(text, from, length));
    }

    /// Reads a message's time, `2024-09-17 14:03:22 UTC` or `9/17/18, 2:03 PM`; null when it is
    /// neither.
    static @Nullable Instant ofMessage(char[] text, int from, int to) {
        int length = to - from;
        boolean plain =
                length == 19 || (length == 23 && new String(text, from + 19, 4).equals(" UTC"));
        if (plain && (text[from + 10] == ' ' || text[from + 10] == 'T')) {
            return instant(text, from);
        }
        var printed = printed(new String(text, from, length));
        return printed == null ? null : printed.toInstant(ZoneOffset.UTC);
    }

    /// Reads the day as printed of `12/21/23, 4:10 AM`, `09/21/24 04:09 PM UTC`, or of an ISO time;
    /// else null.
    static @Nullable LocalDate dayAsPrinted(String text) {
        var printed = printed(text);
        if (printed != null) {
            return printed.toLocalDate();
        }
        return text.length() >= 10 ? day(text.toCharArray(), 0) : null;
    }

    private static @Nullable LocalDateTime printed(String text) {
        var spaced = text.replace('\u202F', ' ').replace('\u00A0', ' ').toUpperCase(Locale.ROOT);
        var parts = PRINTED.matcher(spaced.strip());
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(3));
        int hour = Integer.parseInt(parts.group(4));
        if (hour < 1 || hour > 12) {
            return null;
        }
        int noon = parts.group(7).equals("PM") ? 12 : 0;
        var seconds = parts.group(6);
        try {
            return LocalDateTime.of(
                    year < 100 ? 2000 + year : year,
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    hour % 12 + noon,
                    Integer.parseInt(parts.group(5)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static @Nullable Instant instant(char[] text, int from) {
        var day = day(text, from);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        boolean sound =
                text[from + 13] == ':' && text[from + 16] == ':' && (hour | minute | second) >= 0;
        if (day == null || !sound || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return Instant.ofEpochSecond(
                day.toEpochDay() * 86_400 + hour * 3_600 + minute * 60 + second);
    }

    private static @Nullable LocalDate day(char[] text, int from) {
        int century = two(text, from);
        int years = two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        boolean sound =
                text[from + 4] == '-'
                        && text[from + 7] == '-'
                        && (century | years | month | day) >= 0;
        int year = century * 100 + years;
        if (!sound || year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()
                ? null
                : LocalDate.of(year, month, day);
    }

    private static int two(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
