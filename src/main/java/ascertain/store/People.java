package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Identity;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the claimants whom the rows of a table may speak of, all of them in one pass over the
/// roll.
final class People {
    private static final int AT_ONCE = 10_000;

    private People() {}

    /// The claimants of each of some keys that any has; see [Identity].
    static Map<String, List<Claimant>> withKeys(DSLContext db, Set<String> keys) {
        var found = keys.isEmpty() ? Map.<Long, List<String>>of() : found(db, keys);
        var people = new LinkedHashMap<String, List<Claimant>>();
        var ids = found.keySet().stream().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var whole = Claimants.whole(db, some);
            for (var id : some) {
                for (var key : found.getOrDefault(id, List.of())) {
                    people.computeIfAbsent(key, any -> new ArrayList<>()).add(whole.get(id));
                }
            }
        }
        return people;
    }

    private static Map<Long, List<String>> found(DSLContext db, Set<String> keys) {
        var found = new HashMap<Long, List<String>>();
        var all =
                db.select(
                                CLAIMANT.ID,
                                CLAIMANT.PROFILE_URL,
                                CLAIMANT.EMAIL,
                                CLAIMANT.FAMILY_NAME,
                                CLAIMANT.GIVEN_NAME)
                        .from(CLAIMANT)
                        .fetchSize(AT_ONCE);
        try (var rows = all.fetchLazy()) {
            for (var row : rows) {
                var name = name(row.value4(), row.value5());
                var has =
                        Identity.keys(row.value2(), row.value3(), name).stream()
                                .filter(keys::contains)
                                .toList();
                if (!has.isEmpty()) {
                    found.put(row.value1(), has);
                }
            }
        }
        return found;
    }

    private static String name(@Nullable String family, @Nullable String given) {
        return Claimant.of("")
                .with(ClaimantField.FAMILY_NAME, family)
                .with(ClaimantField.GIVEN_NAME, given)
                .listName();
    }

    /// The claimants with some references, as they are now.
    static Map<String, Claimant> withReferences(DSLContext db, List<String> references) {
        var claimants = new HashMap<String, Claimant>();
        Claimants.whole(db, List.copyOf(Holdings.ids(db, references).values()))
                .values()
                .forEach(claimant -> claimants.put(claimant.reference(), claimant));
        return claimants;
    }
}
