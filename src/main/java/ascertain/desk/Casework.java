package ascertain.desk;

import ascertain.store.CaseStore;
import ascertain.store.Change;

import java.time.LocalDate;
import java.util.Map;
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

    /// The determinations an attorney reviewed.
    public ReviewDesk reviews() {
        return new ReviewDesk(store.casework().reviews(), change, changed);
    }

    /// What people ask each other about claimants' records.
    public InquiryDesk inquiries() {
        return new InquiryDesk(store.casework().inquiries(), change, changed);
    }

    /// How many claimants wait for a person, by what for; what nobody waits for is not there.
    ///
    /// @param today the day it is
    public Map<Waits, Long> waiting(LocalDate today) {
        return Worklist.of(store, user, today);
    }

    /// Checking names for conflicts before anybody is engaged.
    public ConflictDesk conflicts() {
        return new ConflictDesk(store, new Bulk(store.changes(), change, changed), change);
    }
}
