package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.List;

/// Takes claimants off the roll with all their rows, which the step holds.
final class Removal {
    private static final int AT_ONCE = 1_000;

    private final DSLContext db;
    private final Step step;

    Removal(DSLContext db, Step step) {
        this.db = db;
        this.step = step;
    }

    /// @return the references of those removed
    List<String> remove(long[] ids, Progress progress) {
        var references = new ArrayList<String>();
        var primaries = new ArrayList<String>();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            progress.step("Deleting", from, ids.length);
            var some = Keys.some(ids, from, AT_ONCE);
            var claimants = Claimants.whole(db, some).values();
            for (var one : claimants) {
                references.add(one.reference());
                one.find(ClaimantField.DUPLICATE_OF).ifPresent(primaries::add);
            }
            step.before(some);
            HeldRows.remove(db, some);
        }
        references.sort(null);
        refuseLeanedOn(references);
        var touched = new Touched();
        Duplicates.above(db, primaries).forEach(touched::mark);
        Recount.withPrimaries(db, touched, progress);
        return references;
    }

    private void refuseLeanedOn(List<String> references) {
        var leaning = new ArrayList<String>();
        Keys.eachText(
                CLAIMANT.DUPLICATE_OF,
                references,
                some ->
                        leaning.addAll(
                                db.select(CLAIMANT.REFERENCE)
                                        .from(CLAIMANT)
                                        .where(some)
                                        .fetch(CLAIMANT.REFERENCE)));
        if (!leaning.isEmpty()) {
            throw new StoreProblem(
                    leaning.getFirst()
                            + " is said to duplicate a claimant you want deleted; nobody was deleted: "
                            + "say first whom it duplicates instead.");
        }
    }
}
