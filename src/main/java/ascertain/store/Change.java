package ascertain.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Who changes something, when and why: what its audit entry says besides the change itself.
///
/// @param actor the person, by name
/// @param at the instant
/// @param reason why, in the person's words; may be empty
/// @param overruling why an attorney gives a status that asks for more than is there; empty where
///   nobody overrules anything
public record Change(String actor, Instant at, String reason, String overruling) {
    /// A change that overrules nothing.
    public Change(String actor, Instant at, String reason) {
        this(actor, at, reason, "");
    }

    /// The same change by an attorney who overrules what a status lacks.
    public Change overruling(String because) {
        return new Change(actor, at, reason, because.strip());
    }

    /// The instant as finely as it is kept.
    OffsetDateTime stamp() {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    String told(String detail) {
        return reason.isEmpty() ? detail : detail + "\nReason: " + reason;
    }
}
