package ascertain.roll;

import java.time.Instant;

/// An entry of a claimant's log with who wrote it and when.
///
/// @param entry what it says
/// @param by who wrote it
/// @param at when it was written, exact to the microsecond
/// @param settled whether its follow-up is done
public record LogLine(LogEntry entry, String by, Instant at, boolean settled) {

    /// Whether it is the same entry, whatever became of its follow-up.
    public boolean isSame(LogLine other) {
        return entry.equals(other.entry) && by.equals(other.by) && at.equals(other.at);
    }
}
