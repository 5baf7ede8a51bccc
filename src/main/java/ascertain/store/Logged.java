package ascertain.store;

import ascertain.roll.LogEntry;

import java.time.Instant;

/// An entry of a claimant's log, as it stands.
///
/// @param id its key
/// @param reference whose log it is in: the claimant's or that of one who duplicates it
/// @param at when it was written
/// @param actor who wrote it
/// @param entry what it says
/// @param settled whether its follow-up is done
public record Logged(
        long id, String reference, Instant at, String actor, LogEntry entry, boolean settled) {

    /// Whether somebody still has to come back to it.
    public boolean isOpen() {
        return entry.followUpOn() != null && !settled;
    }
}
