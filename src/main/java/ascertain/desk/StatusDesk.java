package ascertain.desk;

import ascertain.roll.Claimant;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.store.Statuses;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Where claimants stand, and the steps on from there.
public final class StatusDesk {
    private final CaseStore store;
    private final String user;
    private final Supplier<Change> change;
    private final Runnable changed;

    StatusDesk(CaseStore store, String user, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.user = user;
        this.change = change;
        this.changed = changed;
    }

    /// Where one stands, as the person at this desk sees it.
    public Statuses.Look look(long id) {
        return store.casework().statuses().look(id, user);
    }

    /// Makes a step with one claimant.
    ///
    /// @param shown the claimant as it was shown
    /// @param step what becomes of its fields
    /// @param overruling why an attorney overrules what the status lacks; empty where nobody does
    /// @throws ascertain.work.Problem when somebody changed it since, or the status asks for more
    ///   than is there
    public ClaimantRecord step(
            ClaimantRecord shown, UnaryOperator<Claimant> step, String overruling) {
        var draft =
                new ClaimantDraft(
                        shown.id(), step.apply(shown.claimant()), shown.periods(), shown.inMails());
        var saved = store.save(draft, change.get().overruling(overruling));
        changed.run();
        return saved;
    }
}
