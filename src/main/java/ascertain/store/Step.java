package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;

/// One change on its way in, remembered so that it can be undone: whoever writes a claimant's rows
/// says so before.
final class Step {
    private final DSLContext db;
    private final long seq;
    private final long newest;
    private final BitSet held = new BitSet();
    private boolean attached;

    private Step(DSLContext db, long seq, long newest) {
        this.db = db;
        this.seq = seq;
        this.newest = newest;
    }

    /// Begins a step in the caller's transaction.
    static Step begin(DSLContext db) {
        return new Step(db, Keys.greatest(db, STEP.SEQ) + 1, greatestClaimant(db));
    }

    /// The greatest key a claimant has or had: nobody is given the key of one who may come back.
    static long greatestClaimant(DSLContext db) {
        return Math.max(Keys.greatest(db, CLAIMANT.ID), Keys.greatest(db, HELD_CLAIMANT.ID));
    }

    /// Its number, for rows that stand while it does.
    long seq() {
        return seq;
    }

    /// Holds the rows of some claimants as they are, if they were there before this step and are
    /// not held yet.
    void before(Collection<Long> ids) {
        var fresh = new ArrayList<Long>();
        for (var id : ids) {
            if (id > 0 && id <= newest && !held.get(Math.toIntExact(id))) {
                held.set(Math.toIntExact(id));
                fresh.add(id);
            }
        }
        SealedChange.touch(db, SealedPart.CLAIMANTS, fresh);
        HeldRows.hold(db, seq, HeldRows.Side.BEFORE, fresh);
    }

    /// Says that rows hang on this step which are no part of a claimant's record.
    ///
    /// @return its number
    long attaching() {
        attached = true;
        return seq;
    }

    /// Puts the step on record, if it touched anybody or anything hangs on it.
    ///
    /// @return whether it did
    boolean end(Change change, History.Kind kind, String what) {
        boolean entered = Keys.greatest(db, CLAIMANT.ID) > newest;
        if (held.isEmpty() && !entered && !attached) {
            return false;
        }
        record(change, kind, what);
        db.insertInto(STEP_CLAIMANT)
                .select(
                        DSL.select(DSL.inline(seq), HELD_CLAIMANT.ID, CLAIMANT.REVISION)
                                .from(HELD_CLAIMANT)
                                .leftJoin(CLAIMANT)
                                .on(CLAIMANT.ID.eq(HELD_CLAIMANT.ID))
                                .where(HELD_CLAIMANT.STEP_SEQ.eq(seq)))
                .execute();
        db.insertInto(STEP_CLAIMANT)
                .select(
                        DSL.select(DSL.inline(seq), CLAIMANT.ID, CLAIMANT.REVISION)
                                .from(CLAIMANT)
                                .where(CLAIMANT.ID.gt(newest)))
                .execute();
        return true;
    }

    /// Puts a step that touches no claimant's rows on record.
    ///
    /// @return its number
    long endUntouched(Change change, History.Kind kind, String what) {
        record(change, kind, what);
        return seq;
    }

    private void record(Change change, History.Kind kind, String what) {
        db.insertInto(STEP)
                .values(
                        seq,
                        change.at().atOffset(ZoneOffset.UTC),
                        change.actor(),
                        kind.name(),
                        what.length() <= 500 ? what : what.substring(0, 499) + "…",
                        false)
                .execute();
    }
}
