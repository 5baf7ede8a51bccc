package ascertain.ui.control;

import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads and writes when an InMail was sent, the way people type it, in the class definition's
/// zone.
public final class TypedTime {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern WITH_TIME =
            Pattern.compile(
                    "(.+?),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([apAP])\\.?[mM]\\.?)?");

    private TypedTime() {}

    /// What was read.
    ///
    /// @param at when, or null when it cannot be read
    /// @param problem why it cannot be read, or the empty text
    public record Read(@Nullable SentAt at, String problem) {}

    /// Reads what [TypedDate#parse] reads, alone or with a time of day after it, or
    /// `2024-09-17T14:03:22Z`.
    ///
    /// @throws DateTimeException when it is none of these; its message says what to type
    public static SentAt parse(String typed, LocalDate today, ZoneId zone) {
        var read = read(typed.strip(), today, zone);
        if (read.at == null) {
            throw new DateTimeException(read.problem);
        }
        return read.at;
    }

    /// The same without an exception, for where many are read that may not be dates.
    public static Read read(String typed, LocalDate today, ZoneId zone) {
        try {
            if (typed.indexOf('T') == 10) {
                return new Read(SentAt.parse(typed), "");
            }
            var timed = WITH_TIME.matcher(typed);
            if (typed.indexOf(':') < 0 || !timed.matches()) {
                var date = TypedDate.read(typed, today);
                return date.date() == null
                        ? new Read(null, date.problem())
                        : new Read(new SentAt.Dated(date.date()), "");
            }
            var day = TypedDate.parseDay(timed.group(1), today);
            int hour = hour(Integer.parseInt(timed.group(2)), timed.group(5));
            int second = timed.group(4) == null ? 0 : Integer.parseInt(timed.group(4));
            var time = LocalTime.of(hour, Integer.parseInt(timed.group(3)), second);
            return new Read(new SentAt.Moment(day.atTime(time).atZone(zone).toInstant()), "");
        } catch (DateTimeException e) {
            var why = String.valueOf(e.getMessage());
            return new Read(
                    null,
                    why.startsWith("“")
                            ? why
                            : "“"
                                    + typed
                                    + "” is no time. Type 2024-09-17 14:03, or the date alone.");
        }
    }

    private static int hour(int typed, @Nullable String half) {
        if (half == null) {
            return typed;
        }
        if (typed < 1 || typed > 12) {
            throw new DateTimeException("no such hour");
        }
        return typed % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    /// Writes it the way [#parse] reads it.
    public static String format(SentAt at, ZoneId zone) {
        return switch (at) {
            case SentAt.Moment(var instant) -> TIME.format(instant.atZone(zone));
            case SentAt.Dated(var date) -> date.toString();
        };
    }
}
