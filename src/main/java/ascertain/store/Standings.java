package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.damages.Estimate;
import ascertain.damages.EstimateFold;
import ascertain.damages.Limitation;
import ascertain.damages.Standing;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The totals as the pure fold counts them over the kept determinations, a chunk of the roll at a
/// time.
final class Standings {
    private static final int AT_ONCE = 20_000;

    private Standings() {}

    static Estimate fold(
            DSLContext db,
            ClassDefinition definition,
            Limitation limitation,
            LocalDate asOf,
            Among among) {
        var fold = new EstimateFold(definition, limitation, asOf);
        each(
                db,
                definition,
                one -> {
                    if (among.holds(one)) {
                        fold.add(one);
                    }
                });
        return fold.estimate();
    }

    /// Hands on where everybody stands, in the order of their keys.
    static void each(DSLContext db, ClassDefinition definition, Consumer<Standing> to) {
        long after = 0;
        while (true) {
            var rows =
                    db.select(
                                    CLAIMANT.ID,
                                    DETERMINATION.OUTCOME,
                                    DETERMINATION.FIRST_COVERED_ON,
                                    DETERMINATION.FIRST_POSSIBLE_ON,
                                    DETERMINATION.FIRST_PLAN,
                                    CLAIMANT.STATE,
                                    CLAIMANT.STATUS,
                                    CLAIMANT.DISCOVERY_DATE,
                                    CLAIMANT.ACTUAL_DAMAGES,
                                    CLAIMANT.PROFITS)
                            .from(DETERMINATION)
                            .join(CLAIMANT)
                            .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                            .where(DETERMINATION.VERSION.eq(definition.version()))
                            .and(DETERMINATION.CLAIMANT_ID.gt(after))
                            .orderBy(DETERMINATION.CLAIMANT_ID)
                            .limit(AT_ONCE)
                            .fetch();
            if (rows.isEmpty()) {
                return;
            }
            rows.map(Standings::standing).forEach(to);
            after = rows.getLast().value1();
        }
    }

    private static Standing standing(Record row) {
        var state = row.get(CLAIMANT.STATE);
        var status = row.get(CLAIMANT.STATUS);
        return new Standing(
                Outcome.EXCLUDED.name().equals(row.get(DETERMINATION.OUTCOME)),
                row.get(DETERMINATION.FIRST_COVERED_ON),
                row.get(DETERMINATION.FIRST_POSSIBLE_ON),
                state == null ? "" : state,
                status == null ? null : Status.valueOf(status),
                row.get(CLAIMANT.DISCOVERY_DATE),
                row.get(CLAIMANT.ACTUAL_DAMAGES),
                row.get(CLAIMANT.PROFITS),
                row.get(DETERMINATION.FIRST_PLAN));
    }
}
