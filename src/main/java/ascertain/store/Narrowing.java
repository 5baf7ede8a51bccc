package ascertain.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What claimants are filtered by: choices of one kind are alternatives, the kinds must all hold.
///
/// @param chosen the choices of each kind; a kind without any is not there
public record Narrowing(Map<Facet, Set<String>> chosen) {

    /// Everybody.
    public static final Narrowing NONE = new Narrowing(Map.of());

    public Narrowing {
        var kept = new TreeMap<Facet, Set<String>>();
        chosen.forEach(
                (facet, choices) -> {
                    if (!choices.isEmpty()) {
                        kept.put(facet, Set.copyOf(choices));
                    }
                });
        chosen = Map.copyOf(kept);
    }

    /// Those of one choice alone.
    public static Narrowing to(Facet facet, String choice) {
        return NONE.with(facet, Set.of(choice));
    }

    /// What is chosen of a kind; nothing chosen is all.
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /// With other choices of a kind.
    public Narrowing with(Facet facet, Collection<String> choices) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        next.put(facet, Set.copyOf(choices));
        return new Narrowing(next);
    }

    /// With a choice put in, or taken out if it was in.
    public Narrowing toggled(Facet facet, String choice) {
        var choices = new LinkedHashSet<>(of(facet));
        if (!choices.remove(choice)) {
            choices.add(choice);
        }
        return with(facet, choices);
    }

    /// Whether nobody is left out.
    public boolean isEmpty() {
        return chosen.isEmpty();
    }
}
