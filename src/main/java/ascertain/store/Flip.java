package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import ascertain.work.Progress;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.List;

/// Puts all whom a step touched back into the state before it, or again into the one after it.
final class Flip {
    private static final int MOST_NAMED = 3;
    private final DSLContext db;
    private final long seq;
    private final HeldRows.Side to;

    Flip(DSLContext db, long seq, HeldRows.Side to) {
        this.db = db;
        this.seq = seq;
        this.to = to;
    }

    /// @return how many claimants it touched
    long run() {
        refuseIfChangedSince();
        var touched = new Touched();
        db.select(STEP_CLAIMANT.CLAIMANT_ID)
                .from(STEP_CLAIMANT)
                .where(STEP_CLAIMANT.STEP_SEQ.eq(seq))
                .forEach(row -> touched.mark(row.value1()));
        long persons = touched.count();
        primaries(touched);
        if (to == HeldRows.Side.BEFORE) {
            HeldRows.holdAll(db, seq, HeldRows.Side.AFTER);
        }
        HeldRows.removeAll(db, seq);
        refuseTakenReferences();
        HeldRows.putBack(db, seq, to);
        revise();
        refuseDangling();
        Recount.withPrimaries(db, touched, Progress.NONE);
        return persons;
    }

    private void refuseIfChangedSince() {
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
        if (!changed.isEmpty()) {
            var named = changed.stream().filter(one -> one != null).toList();
            throw new StoreProblem(
                    (named.isEmpty() ? "Somebody it touched" : String.join(", ", named))
                            + " was changed since, so it was left as it is: undo the later change first.");
        }
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

    /// Every state of a claimant has a revision of its own: drafts begun on the other are refused.
    private void revise() {
        db.update(CLAIMANT)
                .set(
                        CLAIMANT.REVISION,
                        DSL.greatest(
                                        CLAIMANT.REVISION,
                                        DSL.coalesce(
                                                DSL.field(
                                                        DSL.select(STEP_CLAIMANT.EXPECTED)
                                                                .from(STEP_CLAIMANT)
                                                                .where(
                                                                        STEP_CLAIMANT.STEP_SEQ.eq(
                                                                                seq))
                                                                .and(
                                                                        STEP_CLAIMANT.CLAIMANT_ID
                                                                                .eq(CLAIMANT.ID))),
                                                DSL.inline(0L)))
                                .plus(1))
                .where(CLAIMANT.ID.in(mine()))
                .execute();
        expectRevisions(STEP_CLAIMANT.STEP_SEQ.eq(seq));
        expectRevisions(leadsFromWhatCameBack());
    }

    private void expectRevisions(Condition which) {
        db.update(STEP_CLAIMANT)
                .set(
                        STEP_CLAIMANT.EXPECTED,
                        DSL.select(CLAIMANT.REVISION)
                                .from(CLAIMANT)
                                .where(CLAIMANT.ID.eq(STEP_CLAIMANT.CLAIMANT_ID)))
                .where(which)
                .execute();
    }

    /// Another step may start from the very state that is there again, under its former revision.
    private Condition leadsFromWhatCameBack() {
        return STEP_CLAIMANT
                .STEP_SEQ
                .ne(seq)
                .and(STEP_CLAIMANT.CLAIMANT_ID.in(mine()))
                .andExists(
                        DSL.selectOne()
                                .from(HELD_CLAIMANT)
                                .where(HELD_CLAIMANT.STEP_SEQ.eq(seq))
                                .and(HELD_CLAIMANT.SIDE.eq(to.name()))
                                .and(HELD_CLAIMANT.ID.eq(STEP_CLAIMANT.CLAIMANT_ID))
                                .and(HELD_CLAIMANT.REVISION.eq(STEP_CLAIMANT.EXPECTED)));
    }

    /// Marks all whom those of the step duplicate as things stand now.
    private void primaries(Touched touched) {
        var named =
                db.selectDistinct(CLAIMANT.DUPLICATE_OF)
                        .from(CLAIMANT)
                        .where(CLAIMANT.DUPLICATE_OF.isNotNull())
                        .and(CLAIMANT.ID.in(mine()))
                        .fetch(CLAIMANT.DUPLICATE_OF);
        Duplicates.above(db, named).forEach(touched::mark);
    }

    private void refuseDangling() {
        var primary = CLAIMANT.as("primary_one");
        List<String> dangling =
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
        db.select(CLAIMANT.REFERENCE, CLAIMANT.DUPLICATE_OF)
                .from(CLAIMANT)
                .where(CLAIMANT.DUPLICATE_OF.isNotNull())
                .and(CLAIMANT.ID.in(mine()))
                .fetch()
                .forEach(
                        row -> {
                            if (Duplicates.wouldCircle(db, row.value1(), row.value2())) {
                                throw new StoreProblem(
                                        row.value1()
                                                + " would come to duplicate itself, so nothing was changed.");
                            }
                        });
    }

    private org.jooq.Select<? extends org.jooq.Record1<Long>> mine() {
        return DSL.select(STEP_CLAIMANT.CLAIMANT_ID)
                .from(STEP_CLAIMANT)
                .where(STEP_CLAIMANT.STEP_SEQ.eq(seq));
    }
}
