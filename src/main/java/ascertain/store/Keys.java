package ascertain.store;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Asks for the rows of many keys, some at a time, so that every part is answered from an index.
///
/// H2 looks through a list of values once more for each row that its index found, and reads the
/// whole table for an array: both are quadratic. So a run of neighbouring keys, as an import makes
/// them, is asked for by its ends, and scattered keys by short lists.
final class Keys {
    private static final int IN_ONE_LIST = 64;
    private static final int NEAR = 6;

    private Keys() {}

    /// Hands on conditions that together hold for the keys and nothing else.
    static void each(Field<Long> field, Collection<Long> keys, Consumer<Condition> some) {
        var sorted = keys.stream().sorted().distinct().toList();
        var scattered = new ArrayList<Long>();
        int from = 0;
        while (from < sorted.size()) {
            int to = endOfRun(sorted, from);
            if (to - from >= IN_ONE_LIST) {
                some.accept(field.between(sorted.get(from), sorted.get(to - 1)));
            } else {
                scattered.addAll(sorted.subList(from, to));
            }
            from = to;
        }
        lists(field, scattered, some);
    }

    /// The same for reading alone: conditions that may hold for some neighbours too, which the
    /// caller has to leave out. Rows between those asked for cost less than asking for each.
    static void near(Field<Long> field, Collection<Long> keys, Consumer<Condition> some) {
        var sorted = keys.stream().sorted().distinct().toList();
        var scattered = new ArrayList<Long>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to) - sorted.get(to - 1) <= NEAR) {
                to++;
            }
            if (to - from >= IN_ONE_LIST) {
                some.accept(field.between(sorted.get(from), sorted.get(to - 1)));
            } else {
                scattered.addAll(sorted.subList(from, to));
            }
            from = to;
        }
        lists(field, scattered, some);
    }

    /// The same for keys that have no neighbours.
    static void eachText(Field<String> field, Collection<String> keys, Consumer<Condition> some) {
        lists(field, List.copyOf(keys), some);
    }

    /// Hands on conditions that together hold for the keys, and perhaps for some neighbours of
    /// theirs, which the caller has to leave out.
    ///
    /// Files are mostly sorted by reference, so that the keys of a chunk are most of what lies
    /// between the first and the last. Only H2 is sure to compare as Java does.
    static void around(
            DSLContext db,
            TableField<?, String> field,
            Collection<String> keys,
            Consumer<Condition> some) {
        if (keys.size() <= IN_ONE_LIST || db.dialect() != SQLDialect.H2) {
            eachText(field, keys, some);
            return;
        }
        var sorted = keys.stream().sorted().distinct().toList();
        var between = field.between(sorted.getFirst(), sorted.getLast());
        int most = sorted.size() * 2;
        int there =
                db.fetchCount(
                        DSL.selectOne().from(field.getTable()).where(between).limit(most + 1));
        if (there > most) {
            eachText(field, sorted, some);
        } else if (there > 0) {
            some.accept(between);
        }
    }

    /// Some of many keys, from a place on.
    static List<Long> some(long[] ids, int from, int most) {
        return Arrays.stream(ids, from, Math.min(ids.length, from + most)).boxed().toList();
    }

    /// The greatest key there is, or 0. Whoever writes is alone, so the next ones are free.
    static long greatest(DSLContext db, TableField<?, Long> key) {
        var greatest = db.select(DSL.max(key)).from(key.getTable()).fetchOne(0, Long.class);
        return greatest == null ? 0 : greatest;
    }

    /// Rows with a key of their own before what each holds, to be inserted by this program alone: a
    /// sequence of H2's writes to disk whenever it is ahead by 32.
    static Object[][] given(DSLContext db, TableField<?, Long> key, List<@Nullable Object[]> rows) {
        long id = greatest(db, key);
        var given = new Object[rows.size()][];
        for (int i = 0; i < given.length; i++) {
            var row = rows.get(i);
            given[i] = new Object[row.length + 1];
            given[i][0] = ++id;
            System.arraycopy(row, 0, given[i], 1, row.length);
        }
        return given;
    }

    private static <T> void lists(Field<T> field, List<T> keys, Consumer<Condition> some) {
        for (int from = 0; from < keys.size(); from += IN_ONE_LIST) {
            some.accept(field.in(keys.subList(from, Math.min(keys.size(), from + IN_ONE_LIST))));
        }
    }

    private static int endOfRun(List<Long> sorted, int from) {
        int to = from + 1;
        while (to < sorted.size() && sorted.get(to) == sorted.get(to - 1) + 1) {
            to++;
        }
        return to;
    }
}
