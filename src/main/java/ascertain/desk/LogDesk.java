package ascertain.desk;

import ascertain.roll.LogEntry;
import ascertain.store.Change;
import ascertain.store.ContactLog;
import ascertain.store.Logged;
import ascertain.work.Progress;

import java.util.List;
import java.util.function.Supplier;

/// Notes on claimants and contacts with them, each a step that can be undone.
public final class LogDesk {
    private final ContactLog log;
    private final Supplier<Change> change;
    private final Runnable changed;

    LogDesk(ContactLog log, Supplier<Change> change, Runnable changed) {
        this.log = log;
        this.change = change;
        this.changed = changed;
    }

    /// A claimant's entries and those of all that duplicate it, newest first.
    public List<Logged> of(long claimantId) {
        return log.of(claimantId);
    }

    /// Writes an entry into the log of each of some claimants.
    ///
    /// @return how many have it now
    public long add(long[] ids, LogEntry entry, Progress progress) {
        long written = log.add(ids, entry, change.get(), progress);
        changed.run();
        return written;
    }

    /// Says that the follow-up of an entry is done.
    public void settle(Logged entry) {
        log.settle(entry.id(), change.get());
        changed.run();
    }

    /// Takes an entry out of the log; undoing that puts it back.
    public void remove(Logged entry) {
        log.remove(entry.id(), change.get());
        changed.run();
    }
}
