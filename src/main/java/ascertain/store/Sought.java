package ascertain.store;

import ascertain.roll.PlaceName;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// What a claimant must have to be found: words in their fields or log, or the State they name.
///
/// @param words which must all be there
/// @param state the code of the State they are the name of, which is as good; empty for none
record Sought(List<String> words, String state) {
    /// A name of two words before the one it ends with.
    private static final List<Sought> STATES =
            PlaceName.states().stream()
                    .map(place -> new Sought(Claimants.words(place.name()), place.code()))
                    .sorted(Comparator.comparingInt((Sought one) -> one.words.size()).reversed())
                    .toList();

    /// All that is typed.
    static List<Sought> of(String typed) {
        var left = new ArrayList<>(Claimants.words(typed));
        var all = new ArrayList<Sought>();
        for (var name : STATES) {
            int at = Collections.indexOfSubList(left, name.words);
            if (at >= 0) {
                all.add(name);
                left.subList(at, at + name.words.size()).clear();
            }
        }
        left.forEach(word -> all.add(new Sought(List.of(word), "")));
        return all;
    }

    boolean isState() {
        return !state.isEmpty();
    }
}
