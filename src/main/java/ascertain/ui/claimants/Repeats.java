package ascertain.ui.claimants;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// Which rows say the same, kept as they change one by one, so that nothing is compared anew.
///
/// @param <E> the kind of row; rows are equal only to themselves
/// @param <K> what a row says
final class Repeats<E, K> {
    private final Map<E, K> said = new HashMap<>();
    private final Map<K, SequencedSet<E>> rows = new HashMap<>();

    /// Takes in what a row says now.
    ///
    /// @param key what it says, or null while it says nothing
    void put(E row, @Nullable K key) {
        var before = said.get(row);
        if (key != null && key.equals(before)) {
            return;
        }
        drop(row);
        if (key != null) {
            said.put(row, key);
            rows.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(row);
        }
    }

    /// Forgets a row.
    void drop(E row) {
        var before = said.remove(row);
        if (before == null) {
            return;
        }
        var same = rows.get(before);
        if (same != null) {
            same.remove(row);
            if (same.isEmpty()) {
                rows.remove(before);
            }
        }
    }

    /// The row that said first what this one says; empty where this is the first.
    Optional<E> first(E row) {
        var key = said.get(row);
        var same = key == null ? null : rows.get(key);
        if (same == null) {
            return Optional.empty();
        }
        var first = same.getFirst();
        return first == row ? Optional.empty() : Optional.of(first);
    }
}
