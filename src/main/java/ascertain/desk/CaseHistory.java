package ascertain.desk;

import ascertain.store.Change;
import ascertain.store.History;
import ascertain.store.History.Entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the person at this desk can undo and do again, and what lies in the bin.
///
/// What cannot be undone, since somebody changed the same claimants meanwhile, is told by a
/// [ascertain.work.Problem], with nothing changed.
public final class CaseHistory {
    private final History history;
    private final String user;
    private final Supplier<Change> change;
    private final Runnable changed;

    CaseHistory(History history, String user, Supplier<Change> change, Runnable changed) {
        this.history = history;
        this.user = user;
        this.change = change;
        this.changed = changed;
    }

    /// What [#undo] would undo.
    public Optional<Entry> undoable() {
        return history.undoable(user);
    }

    /// What [#redo] would do again.
    public Optional<Entry> redoable() {
        return history.redoable(user);
    }

    /// Undoes the last thing this person did, whether a save, a delete, a bulk edit, a merge or an
    /// import.
    ///
    /// @return what was undone; empty when there was nothing
    public Optional<Entry> undo() {
        return undoable().map(entry -> told(history.undo(entry.seq(), change.get())));
    }

    /// Does again what was undone last.
    ///
    /// @return what was done again; empty when there was nothing
    public Optional<Entry> redo() {
        return redoable().map(entry -> told(history.redo(entry.seq(), change.get())));
    }

    /// The first claimant that undoing a deletion brought back; empty where it brought none.
    public Optional<Long> back(Entry undone) {
        return history.back(undone.seq());
    }

    /// What was deleted and not brought back, newest first.
    public List<Entry> bin() {
        return history.bin();
    }

    /// Brings back what a step deleted.
    public Entry bringBack(Entry deleted) {
        return told(history.undo(deleted.seq(), change.get()));
    }

    private Entry told(Entry entry) {
        changed.run();
        return entry;
    }
}
