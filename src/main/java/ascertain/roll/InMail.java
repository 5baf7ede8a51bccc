package ascertain.roll;

import org.jspecify.annotations.Nullable;

/// One InMail a claimant sent or received: its time and direction, never its words.
///
/// @param sentAt when
/// @param direction which way, seen from the claimant
/// @param grade how well it is known to be InMail
/// @param evidence the file it was read from or the document it rests on, by name; null when there
///   is none
public record InMail(SentAt sentAt, Direction direction, Grade grade, @Nullable String evidence) {

    /// An InMail without a document.
    public InMail(SentAt sentAt, Direction direction, Grade grade) {
        this(sentAt, direction, grade, null);
    }
}
