package ascertain.store;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a changed definition would do to the whole roll: how large the class would be, and who
/// would have another outcome than now.
///
/// Holds the keys of those alone: what is said of each is read as it is looked at.
///
/// @param inForce the definition the roll stands determined by
/// @param changed the definition that was tried
/// @param size how large the class would be by it, at any policy date
/// @param keys the keys of those who turn, by how; no turn without anybody
public record Turns(
        ClassDefinition inForce, ClassDefinition changed, ClassSize size, Map<Turn, long[]> keys) {
    private static final Comparator<Turn> ORDER =
            Comparator.comparing(Turn::after).thenComparing(Turn::before);

    public Turns {
        var ordered = new TreeMap<Turn, long[]>(ORDER);
        ordered.putAll(keys);
        keys = Collections.unmodifiableMap(ordered);
    }

    /// The ways in which outcomes turn, towards membership first.
    public List<Turn> turns() {
        return List.copyOf(keys.keySet());
    }

    /// How many turn in some way.
    public long count(Turn turn) {
        return keys.getOrDefault(turn, new long[0]).length;
    }

    /// How many turn.
    public long count() {
        return keys.values().stream().mapToLong(some -> some.length).sum();
    }

    /// The keys of all who turn, those who turn alike together.
    public long[] all() {
        return keys.values().stream().flatMapToLong(Arrays::stream).toArray();
    }
}
