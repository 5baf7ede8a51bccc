package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.ui.control.TypedTime;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// A row of an InMail, read.
///
/// @param of what was read, or null for nothing
/// @param inMail the InMail, or null when it cannot be read
/// @param problem why it cannot be read, or the empty text
record InMailReading(@Nullable Typed of, @Nullable InMail inMail, String problem) {
    static final InMailReading NOTHING = new InMailReading(null, null, "");

    /// What a row held when it was read.
    ///
    /// @param unread what was pasted as direction or grade and is none, or the empty text
    record Typed(
            String when,
            @Nullable Direction direction,
            Grade grade,
            String unread,
            LocalDate today) {}

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
        var read =
                known == null
                        ? TypedTime.read(key.when(), key.today(), zone)
                        : new TypedTime.Read(known, "");
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

    /// Sent or received as people write it, or null.
    static @Nullable Direction way(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "sent", "s", "out", "outgoing", "sender" -> Direction.SENT;
            case "received", "r", "in", "incoming", "recipient" -> Direction.RECEIVED;
            default -> null;
        };
    }
}
