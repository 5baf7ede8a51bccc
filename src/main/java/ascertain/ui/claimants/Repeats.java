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
    private final Map<K, E> first = new HashMap<>();
    private final Map<K, SequencedSet<E>> later = new HashMap<>();

    /// Takes in what a row says now.
    ///
    /// @param key what it says, or null while it says nothing
    void put(E row, @Nullable K key) {
        var before = key == null ? null : said.put(row, key);
        if (key != null && key.equals(before)) {
            return;
        }
        if (before != null) {
            leave(row, before);
        }
        if (key == null) {
            drop(row);
        } else if (first.putIfAbsent(key, row) != null) {
            later.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(row);
        }
    }

    /// Forgets a row.
    void drop(E row) {
        var before = said.remove(row);
        if (before != null) {
            leave(row, before);
        }
    }

    void clear() {
        said.clear();
        first.clear();
        later.clear();
    }

    private void leave(E row, K key) {
        var others = later.getOrDefault(key, new LinkedHashSet<>());
        if (!first.remove(key, row)) {
            others.remove(row);
        } else if (!others.isEmpty()) {
            first.put(key, others.removeFirst());
        }
        if (others.isEmpty()) {
            later.remove(key);
        }
    }

    /// Whether any row says it.
    boolean holds(K key) {
        return first.containsKey(key);
    }

    /// The row that said first what this one says; empty where this is the first.
    Optional<E> first(E row) {
        var key = said.get(row);
        return Optional.ofNullable(key == null ? null : first.get(key))
                .filter(known -> known != row);
    }
}
