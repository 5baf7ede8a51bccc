package ascertain.store;

import org.jooq.Condition;
import org.jooq.Field;

import java.util.ArrayList;
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

    /// The same for keys that have no neighbours.
    static void eachText(Field<String> field, Collection<String> keys, Consumer<Condition> some) {
        lists(field, List.copyOf(keys), some);
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
