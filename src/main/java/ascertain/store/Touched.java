package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Whom a source touched, a bit each, so that a roll of a million costs an eighth of a megabyte.
final class Touched {
    private final BitSet all = new BitSet();
    private final BitSet revised = new BitSet();
    private final BitSet given = new BitSet();

    /// Says that a claimant is to be determined anew.
    void mark(long id) {
        all.set(Math.toIntExact(id));
        given.set(Math.toIntExact(id));
    }

    /// Says that a claimant's own row was written, with its new revision.
    void revised(long id) {
        all.set(Math.toIntExact(id));
        revised.set(Math.toIntExact(id));
    }

    /// Says who gave rows or another name to those who were there before and are marked so far.
    void entered(DSLContext db, String actor, long newestKnown) {
        var known = given.stream().filter(id -> id <= newestKnown).mapToObj(Long::valueOf).toList();
        Handled.entered(db, known, actor);
    }

    boolean contains(long id) {
        return all.get(Math.toIntExact(id));
    }

    long count() {
        return all.cardinality();
    }

    /// Adds all of them to others.
    void addTo(BitSet others) {
        others.or(all);
    }

    /// The first of them, at most so many.
    List<Long> first(int most) {
        return all.stream().limit(most).mapToObj(Long::valueOf).toList();
    }

    /// Gives a new revision to whoever got or lost rows without one: a draft begun before must not
    /// be saved over them.
    void revise(DSLContext db) {
        all.andNot(revised);
        each(
                2_000,
                ids ->
                        Keys.each(
                                CLAIMANT.ID,
                                ids,
                                some ->
                                        db.update(CLAIMANT)
                                                .set(CLAIMANT.REVISION, CLAIMANT.REVISION.plus(1))
                                                .where(some)
                                                .execute()));
        all.or(revised);
    }

    /// Hands on their keys, some at a time.
    void each(int atOnce, Consumer<List<Long>> some) {
        var chunk = new ArrayList<Long>();
        for (int id = all.nextSetBit(0); id >= 0; id = all.nextSetBit(id + 1)) {
            chunk.add((long) id);
            if (chunk.size() == atOnce) {
                some.accept(chunk);
                chunk = new ArrayList<>();
            }
        }
        if (!chunk.isEmpty()) {
            some.accept(chunk);
        }
    }
}
