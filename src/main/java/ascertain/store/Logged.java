package ascertain.store;

import ascertain.roll.LogEntry;
import ascertain.roll.LogLine;

/// An entry of a claimant's log, as it stands.
///
/// @param id its key
/// @param reference whose log it is in: the claimant's or that of one who duplicates it
/// @param line the entry, who wrote it and when
public record Logged(long id, String reference, LogLine line) {

    /// What it says.
    public LogEntry entry() {
        return line.entry();
    }

    /// Whether somebody still has to come back to it.
    public boolean isOpen() {
        return line.entry().followUpOn() != null && !line.settled();
    }
}
