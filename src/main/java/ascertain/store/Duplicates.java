package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who duplicates whom: chains of claimants that stand for one person.
final class Duplicates {
    private Duplicates() {}

    /// One claimant that says it duplicates another.
    record Link(long id, String reference) {}

    /// All that duplicate each of some claimants, directly or through others.
    static Map<Long, Set<Link>> of(DSLContext db, Map<Long, String> claimants) {
        var found = new HashMap<Long, Set<Link>>();
        var level = new LinkedHashMap<String, List<Long>>();
        claimants.forEach(
                (id, reference) ->
                        level.computeIfAbsent(reference, any -> new ArrayList<>()).add(id));
        while (!level.isEmpty()) {
            var rows = new ArrayList<Record3<Long, String, String>>();
            Keys.around(
                    db,
                    CLAIMANT.DUPLICATE_OF,
                    level.keySet(),
                    some ->
                            rows.addAll(
                                    db.select(
                                                    CLAIMANT.ID,
                                                    CLAIMANT.REFERENCE,
                                                    CLAIMANT.DUPLICATE_OF)
                                            .from(CLAIMANT)
                                            .where(some)
                                            .fetch()));
            rows.sort(Comparator.comparing(Record3::value1));
            var next = new LinkedHashMap<String, List<Long>>();
            for (var row : rows) {
                var link = new Link(row.value1(), row.value2());
                for (var primary : level.getOrDefault(row.value3(), List.of())) {
                    var links = found.computeIfAbsent(primary, id -> new LinkedHashSet<>());
                    if (link.id != primary && links.add(link)) {
                        next.computeIfAbsent(link.reference, any -> new ArrayList<>()).add(primary);
                    }
                }
            }
            level.clear();
            level.putAll(next);
        }
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    /// The keys of all that some references stand under: what each duplicates, what that
    /// duplicates, and so on.
    static Set<Long> above(DSLContext db, Collection<String> duplicateOf) {
        var above = new HashSet<Long>();
        Set<String> level = new HashSet<>(duplicateOf);
        while (!level.isEmpty()) {
            var rows = new ArrayList<Record2<Long, String>>();
            Keys.eachText(
                    CLAIMANT.REFERENCE,
                    level,
                    some ->
                            rows.addAll(
                                    db.select(CLAIMANT.ID, CLAIMANT.DUPLICATE_OF)
                                            .from(CLAIMANT)
                                            .where(some)
                                            .fetch()));
            level = new HashSet<>();
            for (var row : rows) {
                if (above.add(row.value1()) && row.value2() != null) {
                    level.add(row.value2());
                }
            }
        }
        return above;
    }

    /// Whether a claimant would come to duplicate itself, through whatever chain, if it duplicated
    /// another.
    static boolean wouldCircle(DSLContext db, String reference, @Nullable String duplicateOf) {
        var seen = new HashSet<String>();
        var at = duplicateOf;
        while (at != null && seen.add(at)) {
            if (at.equals(reference)) {
                return true;
            }
            at =
                    db.select(CLAIMANT.DUPLICATE_OF)
                            .from(CLAIMANT)
                            .where(CLAIMANT.REFERENCE.eq(at))
                            .fetchOne(CLAIMANT.DUPLICATE_OF);
        }
        return false;
    }
}
