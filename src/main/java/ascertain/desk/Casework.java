package ascertain.desk;

import ascertain.store.CaseStore;
import ascertain.store.Change;

import java.util.function.Supplier;

/// Who works on a case, and how far each claimant is.
public final class Casework {
    private final CaseStore store;
    private final String user;
    private final Supplier<Change> change;
    private final Runnable changed;

    Casework(CaseStore store, String user, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.user = user;
        this.change = change;
        this.changed = changed;
    }

    /// Who works on it.
    public CaseUsers users() {
        return new CaseUsers(store.casework().users(), change, changed);
    }

    /// Where claimants stand, and the steps on from there.
    public StatusDesk statuses() {
        return new StatusDesk(store, user, change, changed);
    }

    /// Checking names for conflicts before anybody is engaged.
    public ConflictDesk conflicts() {
        return new ConflictDesk(store, new Bulk(store.changes(), change, changed), change);
    }
}
