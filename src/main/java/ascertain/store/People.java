package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Identity;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the claimants whom the rows of a table may speak of, all of them in one pass over the
/// roll.
final class People {
    private static final int AT_ONCE = 10_000;

    private People() {}

    /// The claimants of each of some keys that any has; see [Identity].
    ///
    /// @return of those found by name all there is, of others reference, profile, e-mail and name
    static Map<String, List<Claimant>> withKeys(DSLContext db, Set<String> keys) {
        var people = new HashMap<String, List<Claimant>>();
        if (keys.isEmpty()) {
            return people;
        }
        var named = new ArrayList<Long>();
        var all =
                db.select(
                                CLAIMANT.ID,
                                CLAIMANT.REFERENCE,
                                CLAIMANT.PROFILE_URL,
                                CLAIMANT.EMAIL,
                                CLAIMANT.FAMILY_NAME,
                                CLAIMANT.GIVEN_NAME)
                        .from(CLAIMANT)
                        .fetchSize(AT_ONCE);
        try (var rows = all.fetchLazy()) {
            for (var row : rows) {
                var claimant =
                        Claimant.of(row.value2())
                                .with(ClaimantField.PROFILE_URL, row.value3())
                                .with(ClaimantField.EMAIL, row.value4())
                                .with(ClaimantField.FAMILY_NAME, row.value5())
                                .with(ClaimantField.GIVEN_NAME, row.value6());
                var has = Identity.keys(claimant).stream().filter(keys::contains).toList();
                if (has.stream().anyMatch(Identity::isName)) {
                    named.add(row.value1());
                } else {
                    has.forEach(key -> add(people, key, claimant));
                }
            }
        }
        for (int from = 0; from < named.size(); from += AT_ONCE) {
            var some = named.subList(from, Math.min(named.size(), from + AT_ONCE));
            Claimants.whole(db, some)
                    .values()
                    .forEach(
                            claimant ->
                                    Identity.keys(claimant)
                                            .forEach(key -> add(people, key, claimant)));
        }
        return people;
    }

    private static void add(Map<String, List<Claimant>> people, String key, Claimant claimant) {
        people.computeIfAbsent(key, any -> new ArrayList<>(1)).add(claimant);
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
