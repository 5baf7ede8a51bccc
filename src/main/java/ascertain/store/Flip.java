package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.List;

/// Puts all whom a step touched back into the state before it, or again into the one after it.
///
/// It goes by chunks of keys: a condition that asks for the step's claimants by a query is answered
/// by H2 once more for every row it changes.
final class Flip {
    private static final int AT_ONCE = 2_000;
    private static final int MOST_NAMED = 3;
    private final DSLContext db;
    private final long seq;
    private final HeldRows.Side to;
    private final Touched touched = new Touched();

    Flip(DSLContext db, long seq, HeldRows.Side to) {
        this.db = db;
        this.seq = seq;
        this.to = to;
    }

    /// @return how many claimants it touched
    long run() {
        refuseIfChangedSince();
        db.select(STEP_CLAIMANT.CLAIMANT_ID)
                .from(STEP_CLAIMANT)
                .where(STEP_CLAIMANT.STEP_SEQ.eq(seq))
                .forEach(row -> touched.mark(row.value1()));
        long persons = touched.count();
        var primaries = new ArrayList<String>();
        touched.each(AT_ONCE, ids -> primaries.addAll(primaries(ids)));
        touched.each(AT_ONCE, ids -> SealedChange.touch(db, SealedPart.CLAIMANTS, ids));
        if (to == HeldRows.Side.BEFORE) {
            HeldRows.forget(db, seq, HeldRows.Side.AFTER);
            touched.each(AT_ONCE, ids -> HeldRows.hold(db, seq, HeldRows.Side.AFTER, ids));
        }
        touched.each(AT_ONCE, ids -> HeldRows.remove(db, ids));
        refuseTakenReferences();
        HeldRows.putBack(db, seq, to);
        touched.each(AT_ONCE, ids -> new Revisions(db, seq, to).renew(ids));
        refuseDangling();
        touched.each(AT_ONCE, this::refuseCircles);
        Duplicates.above(db, primaries).forEach(touched::mark);
        Recount.withPrimaries(db, touched, Progress.NONE);
        return persons;
    }

    private void refuseIfChangedSince() {
        var changed = changedSince(db, seq);
        if (!changed.isEmpty()) {
            throw new StoreProblem(changed);
        }
    }

    /// Why a step cannot be turned round, since somebody it touched was changed; else the empty
    /// text.
    static String changedSince(DSLContext db, long seq) {
        var changed =
                db.select(CLAIMANT.REFERENCE)
                        .from(STEP_CLAIMANT)
                        .leftJoin(CLAIMANT)
                        .on(CLAIMANT.ID.eq(STEP_CLAIMANT.CLAIMANT_ID))
                        .where(STEP_CLAIMANT.STEP_SEQ.eq(seq))
                        .and(CLAIMANT.REVISION.isDistinctFrom(STEP_CLAIMANT.EXPECTED))
                        .orderBy(CLAIMANT.REFERENCE)
                        .limit(MOST_NAMED)
                        .fetch(CLAIMANT.REFERENCE);
        if (changed.isEmpty()) {
            return "";
        }
        var named = changed.stream().filter(one -> one != null).toList();
        return (named.isEmpty() ? "Somebody it touched" : String.join(", ", named))
                + " was changed since, so it was left as it is: undo the later change first.";
    }

    private void refuseTakenReferences() {
        var taken =
                db.select(CLAIMANT.REFERENCE)
                        .from(HELD_CLAIMANT)
                        .join(CLAIMANT)
                        .on(CLAIMANT.REFERENCE.eq(HELD_CLAIMANT.REFERENCE))
                        .where(HELD_CLAIMANT.STEP_SEQ.eq(seq))
                        .and(HELD_CLAIMANT.SIDE.eq(to.name()))
                        .limit(MOST_NAMED)
                        .fetch(CLAIMANT.REFERENCE);
        if (!taken.isEmpty()) {
            throw new StoreProblem(
                    "Another claimant has the reference "
                            + String.join(", ", taken)
                            + " by now, so nothing was changed.");
        }
    }

    /// Whom some claimants duplicate as things stand now.
    private List<String> primaries(List<Long> ids) {
        var named = new ArrayList<String>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        named.addAll(
                                db.selectDistinct(CLAIMANT.DUPLICATE_OF)
                                        .from(CLAIMANT)
                                        .where(some)
                                        .and(CLAIMANT.DUPLICATE_OF.isNotNull())
                                        .fetch(CLAIMANT.DUPLICATE_OF)));
        return named;
    }

    private void refuseDangling() {
        var primary = CLAIMANT.as("primary_one");
        var dangling =
                db.select(CLAIMANT.REFERENCE)
                        .from(CLAIMANT)
                        .leftJoin(primary)
                        .on(primary.REFERENCE.eq(CLAIMANT.DUPLICATE_OF))
                        .where(CLAIMANT.DUPLICATE_OF.isNotNull())
                        .and(primary.ID.isNull())
                        .limit(MOST_NAMED)
                        .fetch(CLAIMANT.REFERENCE);
        if (!dangling.isEmpty()) {
            throw new StoreProblem(
                    String.join(", ", dangling)
                            + " would duplicate somebody who is not there, so nothing was changed.");
        }
    }

    private void refuseCircles(List<Long> ids) {
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(CLAIMANT.REFERENCE, CLAIMANT.DUPLICATE_OF)
                                .from(CLAIMANT)
                                .where(some)
                                .and(CLAIMANT.DUPLICATE_OF.isNotNull())
                                .fetch()
                                .forEach(
                                        row -> {
                                            if (Duplicates.wouldCircle(
                                                    db, row.value1(), row.value2())) {
                                                throw new StoreProblem(
                                                        row.value1()
                                                                + " would come to duplicate itself, so nothing was changed.");
                                            }
                                        }));
    }
}
