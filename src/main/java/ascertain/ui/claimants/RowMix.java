package ascertain.ui.claimants;

import ascertain.ui.claimants.Difference.Pick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The rows of one kind in two versions of a claimant: those both have, and those that differ.
///
/// A row one side changed stands beside what it was; rows that were merely added on either side
/// stand alone, so that keeping mine never drops what only they entered.
final class RowMix<V> {
    private final String label;
    private final Function<V, String> words;
    private final List<V> base;
    private final List<V> common = new ArrayList<>();
    private final List<Row<V>> rows = new ArrayList<>();

    private record Row<V>(@Nullable V mine, @Nullable V theirs, Difference difference) {}

    /// @param base the rows both began from
    /// @param alike whether one row may be another one changed
    RowMix(
            String label,
            Function<V, String> words,
            List<V> base,
            List<V> mine,
            List<V> theirs,
            BiPredicate<V, V> alike) {
        this.label = label;
        this.words = words;
        this.base = base;
        var theirsLeft = new ArrayList<>(theirs);
        var mineLeft = new ArrayList<V>();
        mine.forEach(row -> (theirsLeft.remove(row) ? common : mineLeft).add(row));
        var goneFromBoth = new ArrayList<>(base);
        goneFromBoth.removeAll(mine);
        goneFromBoth.removeAll(theirs);
        for (var row : mineLeft) {
            var beside =
                    theirsLeft.stream()
                            .filter(other -> alike.test(row, other))
                            .filter(other -> isOneChanged(row, other, goneFromBoth, alike))
                            .findFirst()
                            .orElse(null);
            theirsLeft.remove(beside);
            add(row, beside);
        }
        theirsLeft.forEach(row -> add(null, row));
    }

    private boolean isOneChanged(V mine, V theirs, List<V> gone, BiPredicate<V, V> alike) {
        if (base.contains(mine) != base.contains(theirs)) {
            return true;
        }
        var was = gone.stream().filter(row -> alike.test(row, mine)).findFirst();
        was.ifPresent(gone::remove);
        return was.isPresent();
    }

    /// What I did not touch follows theirs, what I touched stays mine.
    private void add(@Nullable V mine, @Nullable V theirs) {
        boolean touched = mine == null ? base.contains(theirs) : !base.contains(mine);
        rows.add(
                new Row<>(
                        mine,
                        theirs,
                        new Difference(
                                label,
                                mine == null ? "" : words.apply(mine),
                                theirs == null ? "" : words.apply(theirs),
                                mine != null && theirs != null,
                                touched ? Pick.MINE : Pick.THEIRS)));
    }

    List<Difference> differences() {
        return rows.stream().map(Row::difference).toList();
    }

    /// The rows as they are chosen now.
    List<V> chosen() {
        var chosen = new ArrayList<>(common);
        for (var row : rows) {
            var pick = row.difference.pick.get();
            if (row.mine != null && pick != Pick.THEIRS) {
                chosen.add(row.mine);
            }
            if (row.theirs != null && pick != Pick.MINE) {
                chosen.add(row.theirs);
            }
        }
        return chosen;
    }
}
