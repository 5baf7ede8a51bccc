package ascertain.desk;

import ascertain.damages.Among;
import ascertain.damages.Estimate;
import ascertain.store.CaseStore;
import ascertain.store.Damages;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// What the roll may be worth, of everybody or of some.
public final class DamagesDesk {
    /// How many claimants a list of actual damages shows at most.
    public static final int MOST_LISTED = 1_000;

    private final CaseStore store;
    private final Clock clock;

    DamagesDesk(CaseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
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
    public Damages.Fees fees(Among among, Progress progress) {
        return store.damages().fees(among, progress);
    }

    /// Those with actual damages or profits recorded, the largest sum first.
    public Damages.Actuals actuals(Among among) {
        return store.damages().actuals(among, MOST_LISTED);
    }
}
