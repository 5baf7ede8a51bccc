package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.membership.FindingCode;
import ascertain.membership.MembershipRule;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Does over again all that a case says of itself, and tells where it does not hold.
final class Verification {
    private static final int MOST_TOLD = 100;

    private Verification() {}

    static List<String> faults(
            DSLContext db, Audit audit, Seal seal, LocalDate asOf, Progress progress) {
        var faults = new ArrayList<String>();
        audit.firstBroken(db)
                .ifPresent(
                        seq ->
                                faults.add(
                                        "The audit record does not hold from entry "
                                                + seq
                                                + " on."));
        var definition = Definitions.inForce(db);
        long total = db.fetchCount(CLAIMANT);
        var done = new long[2];
        Recount.inChunks(
                db,
                (inside, ids) -> {
                    progress.step("Doing the rule over again", done[0], total);
                    var kept = new HashMap<Long, org.jooq.Record>();
                    Keys.each(
                            DETERMINATION.CLAIMANT_ID,
                            ids,
                            some ->
                                    inside.select(DETERMINATION.fields())
                                            .from(DETERMINATION)
                                            .where(some)
                                            .and(DETERMINATION.VERSION.eq(definition.version()))
                                            .forEach(
                                                    row ->
                                                            kept.put(
                                                                    row.get(
                                                                            DETERMINATION
                                                                                    .CLAIMANT_ID),
                                                                    row)));
                    Dossiers.of(inside, ids)
                            .forEach(
                                    (id, dossier) -> {
                                        var row = kept.get(id);
                                        var again = MembershipRule.determine(definition, dossier);
                                        boolean same =
                                                row != null
                                                        && Recount.read(row).equals(again)
                                                        && row.get(DETERMINATION.FINDINGS)
                                                                == FindingCode.mask(
                                                                        again.findings());
                                        if (!same && done[1]++ < MOST_TOLD) {
                                            faults.add(
                                                    "The determination kept for "
                                                            + dossier.claimant().reference()
                                                            + " is not what the rule says of its records.");
                                        }
                                    });
                    done[0] += ids.size();
                });
        if (done[1] > MOST_TOLD) {
            faults.add("And %,d more claimants like these.".formatted(done[1] - MOST_TOLD));
        }
        faults.addAll(seal.faults(db, progress));
        faults.addAll(DocumentBytes.faults(db, progress));
        faults.addAll(Snapshots.faults(db));
        if (!TotalsTwice.of(db, audit, definition, asOf, Among.ALL).agree()) {
            faults.add(
                    "The totals counted in SQL and by the fold over the determinations do not agree.");
        }
        return faults;
    }
}
