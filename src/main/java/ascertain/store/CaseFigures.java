package ascertain.store;

import ascertain.damages.Among;
import ascertain.damages.Limitation;
import ascertain.damages.SettlementModel;
import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every figure of a case, read from one moment of it.
///
/// @param totals what everybody comes to
/// @param feesTwice the subscription fees paid
/// @param discoveries how many discovered the violation on each day
/// @param settlements the models of a settlement kept
/// @param over what those come to whom a settlement is over, where that is not everybody
/// @param recordsDigest one number for all records, the same exactly while they are
public record CaseFigures(
        Matter matter,
        ClassDefinition definition,
        TotalsTwice totals,
        Damages.FeesTwice feesTwice,
        List<DeadlineRows.Discovery> discoveries,
        List<SettlementModel> settlements,
        Map<Among, TotalsTwice> over,
        String recordsDigest) {

    /// Whether each total was reached twice with one result.
    public boolean agree() {
        return totals.agree()
                && feesTwice.agree()
                && over.values().stream().allMatch(TotalsTwice::agree);
    }

    /// The subscription fees paid.
    public Damages.Fees fees() {
        return feesTwice.byFold();
    }

    /// What those come to whom a settlement is over.
    public TotalsTwice over(SettlementModel model) {
        return over.getOrDefault(model.among(), totals);
    }

    /// @param asOf the day timeliness is measured on, or null for the usual one
    static CaseFigures read(
            DSLContext db,
            Audit audit,
            Seal seal,
            @Nullable LocalDate asOf,
            LocalDate today,
            Progress progress) {
        var digest = seal.digest(db);
        var matter = Matters.read(db);
        var day = asOf == null ? Limitation.measuredDay(matter, today) : asOf;
        var definition = Definitions.inForce(db);
        progress.step("Counting the roll twice", 0, -1);
        var totals = TotalsTwice.of(db, audit, definition, day, Among.ALL);
        var settlements = Settlements.all(db);
        var over = new HashMap<Among, TotalsTwice>();
        for (var model : settlements) {
            if (!model.among().isAll() && !over.containsKey(model.among())) {
                progress.step("Counting those settlements are over", 0, -1);
                over.put(model.among(), TotalsTwice.of(db, audit, definition, day, model.among()));
            }
        }
        return new CaseFigures(
                matter,
                definition,
                totals,
                Damages.fees(db, definition, Among.ALL, progress),
                DeadlineRows.discoveries(db, definition.version()),
                settlements,
                over,
                digest);
    }
}
