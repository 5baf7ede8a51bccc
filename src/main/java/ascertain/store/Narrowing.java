package ascertain.store;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What claimants are filtered by: choices of one kind are alternatives, the kinds must all hold.
///
/// @param chosen the choices of each kind; a kind without any is not there
/// @param group those whom a figure stands for, who alone are meant; null for all
public record Narrowing(Map<Facet, Set<String>> chosen, @Nullable Group group) {

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

    /// By choices alone.
    public Narrowing(Map<Facet, Set<String>> chosen) {
        this(chosen, null);
    }

    /// Those whom a figure stands for.
    public static Narrowing to(Group group) {
        return NONE.within(group);
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
        return new Narrowing(next, group);
    }

    /// Of those whom a figure stands for alone, or of all for null.
    public Narrowing within(@Nullable Group other) {
        return new Narrowing(chosen, other);
    }

    /// Those who are meant by their keys alone, or null where nobody is.
    @Nullable Those those() {
        return group != null && group.whose() instanceof Those those ? those : null;
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
        return chosen.isEmpty() && group == null;
    }
}
