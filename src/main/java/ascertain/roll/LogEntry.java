package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A note on a claimant, or a contact with one.
///
/// @param kind what it was
/// @param way who turned to whom; null for a note
/// @param on the day it happened
/// @param words what was noted or said, at most 4,000 characters, lines and all
/// @param followUpOn the day somebody has to come back to it, if anybody has to
public record LogEntry(
        Kind kind, @Nullable Way way, LocalDate on, String words, @Nullable LocalDate followUpOn) {

    /// The longest text an entry holds, in characters.
    public static final int MOST_WORDS = 4_000;

    /// What an entry tells of.
    public enum Kind {
        NOTE,
        CALL,
        EMAIL,
        LETTER,
        MEETING
    }

    /// Who turned to whom.
    public enum Way {
        /// The firm to the claimant.
        OUTGOING,
        /// The claimant to the firm.
        INCOMING
    }

    /// @throws IllegalArgumentException when a contact has no way or a note has one, or the words
    ///   are missing or too long
    public LogEntry {
        words = clean(words);
        if ((kind == Kind.NOTE) != (way == null)) {
            throw new IllegalArgumentException("A contact has a way and a note has none.");
        }
        if (words.isEmpty() || words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("The words are missing or too long.");
        }
    }

    /// Lines stay lines; what no database holds or nobody sees goes.
    private static String clean(String words) {
        var clean = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .codePoints()
                .map(c -> c == '\r' || c == 0x2028 || c == 0x2029 ? '\n' : c)
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /// A note.
    public static LogEntry note(LocalDate on, String words, @Nullable LocalDate followUpOn) {
        return new LogEntry(Kind.NOTE, null, on, words, followUpOn);
    }

    /// Whether the firm turned to the claimant, which not every claimant may be.
    public boolean isOutgoing() {
        return way == Way.OUTGOING;
    }
}
