package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;
import ascertain.ui.control.TypedDate;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A row of an InMail, read.
///
/// @param of what was read, or null for nothing
/// @param inMail the InMail, or null when it cannot be read
/// @param problem why it cannot be read, or the empty text
record InMailReading(@Nullable Typed of, @Nullable InMail inMail, String problem) {
    static final InMailReading NOTHING = new InMailReading(null, null, "");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Pattern WITH_TIME =
            Pattern.compile(
                    "(.+?),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([apAP])\\.?[mM]\\.?)?");

    /// What a row held when it was read.
    ///
    /// @param unread what was pasted as direction or grade and is none, or the empty text
    record Typed(
            String when,
            @Nullable Direction direction,
            Grade grade,
            String unread,
            LocalDate today) {}

    /// @param at when, or null when it cannot be read
    /// @param problem why it cannot be read, or the empty text
    record At(@Nullable SentAt at, String problem) {}

    static InMailReading of(Typed key, InMailEntry row, ZoneId zone) {
        var recorded = row.recorded();
        if (recorded != null && !row.isChanged()) {
            return new InMailReading(key, recorded, "");
        }
        if (key.when().isEmpty()) {
            return none(
                    key,
                    "Type when it was sent: 2024-09-17, or 2024-09 or 2024 where no more is known.");
        }
        var known = row.recordedTime();
        var read = known == null ? at(key.when(), key.today(), zone) : new At(known, "");
        if (read.at() == null) {
            return none(key, read.problem());
        }
        var way = key.direction();
        if (way == null) {
            return none(
                    key,
                    key.unread().isEmpty()
                            ? "Say whether it was sent or received."
                            : "“" + key.unread() + "” is neither sent nor received: pick one.");
        }
        if (!key.unread().isEmpty()) {
            return none(key, "“" + key.unread() + "” is no grade: pick one, or leave it as it is.");
        }
        var evidence = recorded == null ? null : recorded.evidence();
        return new InMailReading(key, new InMail(read.at(), way, key.grade(), evidence), "");
    }

    private static InMailReading none(Typed key, String problem) {
        return new InMailReading(key, null, problem);
    }

    /// Reads a day, month or year, or a day and a time of it.
    static At at(String typed, LocalDate today, ZoneId zone) {
        try {
            if (typed.indexOf('T') == 10) {
                return new At(SentAt.parse(typed), "");
            }
            var timed = WITH_TIME.matcher(typed);
            if (typed.indexOf(':') < 0 || !timed.matches()) {
                var date = TypedDate.read(typed, today);
                return date.date() == null
                        ? new At(null, date.problem())
                        : new At(new SentAt.Dated(date.date()), "");
            }
            var day = TypedDate.parseDay(timed.group(1), today);
            int hour = hour(Integer.parseInt(timed.group(2)), timed.group(5));
            int second = timed.group(4) == null ? 0 : Integer.parseInt(timed.group(4));
            var time = LocalTime.of(hour, Integer.parseInt(timed.group(3)), second);
            return new At(new SentAt.Moment(day.atTime(time).atZone(zone).toInstant()), "");
        } catch (DateTimeException e) {
            var why = String.valueOf(e.getMessage());
            return new At(
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

    /// Sent or received as people write it, or null.
    static @Nullable Direction way(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "sent", "s", "out", "outgoing", "sender" -> Direction.SENT;
            case "received", "r", "in", "incoming", "recipient" -> Direction.RECEIVED;
            default -> null;
        };
    }

    static String format(SentAt at, ZoneId zone) {
        return switch (at) {
            case SentAt.Moment(var instant) -> TIME.format(instant.atZone(zone));
            case SentAt.Dated(var date) -> date.toString();
        };
    }
}
