package ascertain.desk;

import ascertain.damages.Among;
import ascertain.damages.Estimate;
import ascertain.damages.SettlementModel;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.Damages;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;

/// What the roll may be worth, of everybody or of some.
public final class DamagesDesk {
    /// How many claimants a list of actual damages shows at most.
    public static final int MOST_LISTED = 1_000;

    private final CaseStore store;
    private final Papers papers;
    private final Clock clock;
    private final Supplier<Change> change;
    private final Runnable changed;

    DamagesDesk(
            CaseStore store,
            Papers papers,
            Clock clock,
            Supplier<Change> change,
            Runnable changed) {
        this.store = store;
        this.papers = papers;
        this.clock = clock;
        this.change = change;
        this.changed = changed;
    }

    /// An estimate that was counted twice with one result.
    ///
    /// @param among whom it counts
    /// @param at when it was counted
    public record Counted(Estimate estimate, Among among, LocalDateTime at) {}

    /// Counts twice.
    ///
    /// @param asOf the day timeliness is measured on, or null for the usual one
    /// @throws ascertain.work.Problem when the two ways do not agree
    public Counted count(@Nullable LocalDate asOf, Among among) {
        var today = LocalDate.now(clock);
        var totals = AgreedTotals.of(store, null, asOf, today, among);
        return new Counted(totals.bySql(), among, now());
    }

    /// The moment it is.
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /// The subscription fees paid, from receipts.
    ///
    /// @throws ascertain.work.Problem when the two ways of counting them do not agree
    public Damages.Fees fees(Among among, Progress progress) {
        var fees = store.damages().fees(among, progress);
        AgreedTotals.refuse(fees.agree());
        return fees.byFold();
    }

    /// The models of a settlement kept with the case, by name.
    public List<SettlementModel> settlements() {
        return store.damages().settlements().all();
    }

    /// Keeps a model of a settlement, in place of any of its name.
    public void keep(SettlementModel model) {
        store.damages().settlements().keep(model, change.get());
        changed.run();
    }

    /// Takes a model away; undoing that brings it back.
    public void delete(SettlementModel model) {
        store.damages().settlements().delete(model.name(), change.get());
        changed.run();
    }

    /// The figures frozen under a name.
    public SnapshotDesk snapshots() {
        return new SnapshotDesk(store, papers, clock, change, changed);
    }

    /// Those with actual damages or profits recorded, the largest sum first.
    public Damages.Actuals actuals(Among among) {
        return store.damages().actuals(among, MOST_LISTED);
    }
}
