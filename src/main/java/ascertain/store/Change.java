package ascertain.store;

import java.time.Instant;

/// Who changes something, when and why: what its audit entry says besides the change itself.
///
/// @param actor the person, by name
/// @param at the instant
/// @param reason why, in the person's words; may be empty
public record Change(String actor, Instant at, String reason) {
    String told(String detail) {
        return reason.isEmpty() ? detail : detail + "\nReason: " + reason;
    }
}
