package ascertain.store;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One transaction on its way through the seal: whoever changes rows that are there already says so
/// before; rows that are new are found by their keys.
///
/// What was touched is taken off the totals as it was found, not as it was sealed. So a row that
/// somebody altered leaves the totals wrong for good, though the program writes it anew.
final class SealedChange {
    private static final int AT_ONCE = 2_000;
    private static final String DATA = "ascertain.sealed";
    private final SealedRows rows;
    private final Map<SealedPart, Long> newest = new EnumMap<>(SealedPart.class);
    private final Map<SealedPart, BitSet> touched = new EnumMap<>(SealedPart.class);
    private final Map<String, BigInteger> differences = new HashMap<>();

    private SealedChange(DSLContext db, SealedRows rows) {
        this.rows = rows;
        for (var part : SealedPart.values()) {
            newest.put(part, part.greatest(db));
            touched.put(part, new BitSet());
        }
    }

    /// Begins with the caller's transaction.
    static SealedChange begin(DSLContext db, SealedRows rows) {
        var change = new SealedChange(db, rows);
        db.configuration().data(DATA, change);
        return change;
    }

    /// Says that the rows of some keys are about to change.
    static void touch(DSLContext db, SealedPart part, Collection<Long> keys) {
        if (db.configuration().data(DATA) instanceof SealedChange change) {
            change.take(db, part, keys);
        }
    }

    /// The same for what is taken whole.
    static void touchSettings(DSLContext db) {
        touch(db, SealedPart.SETTINGS, List.of(0L));
    }

    private void take(DSLContext db, SealedPart part, Collection<Long> keys) {
        var before = touched.get(part);
        var fresh = new ArrayList<Long>();
        for (var key : keys) {
            if (key <= newest.get(part) && !before.get(Math.toIntExact(key))) {
                before.set(Math.toIntExact(key));
                fresh.add(key);
            }
        }
        if (!fresh.isEmpty()) {
            count(db, part, fresh, BigInteger.ONE.negate());
        }
    }

    /// What the transaction makes of each table's total, as its rows are now.
    Map<String, BigInteger> end(DSLContext db) {
        for (var part : SealedPart.values()) {
            var keys = new ArrayList<Long>();
            for (var key : (Iterable<Long>) touched.get(part).stream().asLongStream()::iterator) {
                keys.add(key);
                if (keys.size() == AT_ONCE) {
                    count(db, part, keys, BigInteger.ONE);
                    keys.clear();
                }
            }
            if (!keys.isEmpty()) {
                count(db, part, keys, BigInteger.ONE);
            }
            long last = part.greatest(db);
            for (long from = newest.get(part) + 1; from <= last; from += AT_ONCE) {
                long to = Math.min(last, from + AT_ONCE - 1);
                for (var one : part.tables()) {
                    if (one.by() != null) {
                        add(db, one, one.by().between(from, to), BigInteger.ONE);
                    }
                }
            }
        }
        return differences;
    }

    private void count(DSLContext db, SealedPart part, List<Long> keys, BigInteger times) {
        for (var one : part.tables()) {
            if (one.by() == null) {
                add(db, one, DSL.noCondition(), times);
            } else {
                Keys.each(one.by(), keys, some -> add(db, one, some, times));
            }
        }
    }

    private void add(DSLContext db, SealedPart.Of one, Condition which, BigInteger times) {
        var sum = rows.sum(db, one.table(), which);
        if (sum.signum() != 0) {
            differences.merge(one.table().getName(), sum.multiply(times), BigInteger::add);
        }
    }
}
