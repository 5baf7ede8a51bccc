package ascertain.store;

import java.time.Instant;
import java.util.List;

/// What one person asks another about a claimant's record, with what became of it.
///
/// @param id its key in this case
/// @param at when it was asked
/// @param by who asked
/// @param askedOf who is to answer; the empty text for anybody
/// @param words what is asked
/// @param answers what was answered, oldest first
/// @param state how it stands
public record Inquiry(
        long id,
        Instant at,
        String by,
        String askedOf,
        String words,
        List<Answer> answers,
        State state) {
    /// How an inquiry stands.
    public enum State {
        /// Nobody answered it.
        OPEN,
        /// It is answered, and the one who asked has not closed it.
        ANSWERED,
        CLOSED
    }

    /// One answer.
    public record Answer(Instant at, String by, String words) {}

    public Inquiry {
        answers = List.copyOf(answers);
    }
}
