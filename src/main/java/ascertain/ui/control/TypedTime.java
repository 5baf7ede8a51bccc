package ascertain.ui.control;

import ascertain.roll.SentAt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
            Pattern.compile("(.+?)\\s+(\\d{1,2}:\\d{2})(:\\d{2})?");

    private TypedTime() {}

    /// Reads what [TypedDate#parse] reads, alone or with a time of day after it, or
    /// `2024-09-17T14:03:22Z`.
    ///
    /// @throws DateTimeException when it is none of these; its message says what to type
    public static SentAt parse(String typed, LocalDate today, ZoneId zone) {
        var text = typed.strip();
        if (text.indexOf('T') == 10) {
            return SentAt.parse(text);
        }
        var timed = WITH_TIME.matcher(text);
        if (timed.matches()) {
            var day = TypedDate.parseDay(timed.group(1), today);
            var clock =
                    (timed.group(2).length() == 4 ? "0" : "")
                            + timed.group(2)
                            + (timed.group(3) == null ? ":00" : timed.group(3));
            return new SentAt.Moment(
                    LocalDateTime.parse(day + "T" + clock).atZone(zone).toInstant());
        }
        return new SentAt.Dated(TypedDate.parse(text, today));
    }

    /// Writes it the way [#parse] reads it.
    public static String format(SentAt at, ZoneId zone) {
        return switch (at) {
            case SentAt.Moment(var instant) -> TIME.format(instant.atZone(zone));
            case SentAt.Dated(var date) -> date.toString();
        };
    }
}
