package ascertain.desk;

import ascertain.damages.Among;
import ascertain.damages.Limitation;
import ascertain.store.CaseStore;
import ascertain.store.TotalsTwice;
import ascertain.work.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The totals, which are given only when both ways of counting them agree.
final class AgreedTotals {
    private AgreedTotals() {}

    /// The totals of everybody.
    static TotalsTwice of(
            CaseStore store,
            @Nullable LocalDate policyDate,
            @Nullable LocalDate asOf,
            LocalDate today) {
        return of(store, policyDate, asOf, today, Among.ALL);
    }

    /// @param asOf the day timeliness is measured on, or null for the pending action's filing, else
    ///   today
    /// @param among whom to count
    static TotalsTwice of(
            CaseStore store,
            @Nullable LocalDate policyDate,
            @Nullable LocalDate asOf,
            LocalDate today,
            Among among) {
        var day = asOf == null ? Limitation.measuredDay(store.matter(), today) : asOf;
        var totals = store.damages().totals(policyDate, day, among);
        refuse(totals.agree());
        return totals;
    }

    /// @throws Problem unless both ways came to one result
    static void refuse(boolean agree) {
        if (!agree) {
            throw new Problem(
                    "The totals reached in two ways do not agree, so none is given; "
                            + "\"ascertain verify\" says where the case does not hold.");
        }
    }
}
