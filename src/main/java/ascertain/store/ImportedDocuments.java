package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;

import ascertain.roll.Evidence;
import ascertain.roll.Row;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The documents of one source, found by what its rows call them: a digest, or a file name.
///
/// Which documents the source brought is remembered by a bit each; the names stay in the database,
/// since every claimant may have a document. A name that two of them share names neither.
final class ImportedDocuments {
    private final DSLContext db;
    private final BitSet brought = new BitSet();
    private final Map<String, Set<Long>> otherNames = new HashMap<>();

    ImportedDocuments(DSLContext db) {
        this.db = db;
    }

    void add(List<Evidence> evidence) {
        var ids = Evidences.idsOf(db, evidence);
        var names = names(ids);
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            brought.set(Math.toIntExact(id));
            var name = evidence.get(i).fileName();
            if (!name.equals(names.get(id))) {
                otherNames.computeIfAbsent(name, any -> new HashSet<>()).add(id);
            }
        }
    }

    /// The key of one document, which is put on record when it is first asked for, by a name that
    /// no other document has of the one claimant it is of.
    Supplier<@Nullable Long> only(Evidence evidence, Set<Long> claimants) {
        var id = new @Nullable Long[1];
        return () -> {
            if (id[0] == null) {
                var named =
                        claimants.size() == 1
                                ? Evidences.renamed(db, claimants.iterator().next(), evidence)
                                : evidence;
                id[0] = Evidences.idsOf(db, List.of(named)).getFirst();
            }
            return id[0];
        };
    }

    /// The keys of the documents that some rows name, by what they call them; null, too, finds
    /// nothing.
    <T> Map<@Nullable String, Long> named(
            List<Row<T>> rows, Function<T, @Nullable String> document) {
        var called =
                rows.stream()
                        .map(row -> document.apply(row.value()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        if (called.isEmpty()) {
            return new HashMap<>();
        }
        var found = new HashMap<@Nullable String, Long>(unshared(called));
        look(EVIDENCE.SHA256, called, found::put);
        return found;
    }

    private Map<String, Long> unshared(Collection<String> called) {
        var byName = new HashMap<String, Set<Long>>();
        look(
                EVIDENCE.FILE_NAME,
                called,
                (name, id) -> byName.computeIfAbsent(name, any -> new HashSet<>()).add(id));
        for (var name : called) {
            var others = otherNames.get(name);
            if (others != null) {
                byName.computeIfAbsent(name, any -> new HashSet<>()).addAll(others);
            }
        }
        var unshared = new HashMap<String, Long>();
        byName.forEach(
                (name, ids) -> {
                    if (ids.size() == 1) {
                        unshared.put(name, ids.iterator().next());
                    }
                });
        return unshared;
    }

    private interface Found {
        void found(String called, Long id);
    }

    private void look(TableField<?, String> field, Collection<String> called, Found found) {
        Keys.eachText(
                field,
                called,
                some ->
                        db.select(field, EVIDENCE.ID)
                                .from(EVIDENCE)
                                .where(some)
                                .forEach(
                                        row -> {
                                            if (brought.get(Math.toIntExact(row.value2()))) {
                                                found.found(row.value1(), row.value2());
                                            }
                                        }));
    }

    private Map<Long, String> names(List<Long> ids) {
        var names = new HashMap<Long, String>();
        Keys.each(
                EVIDENCE.ID,
                ids,
                some ->
                        db.select(EVIDENCE.ID, EVIDENCE.FILE_NAME)
                                .from(EVIDENCE)
                                .where(some)
                                .forEach(row -> names.put(row.value1(), row.value2())));
        return names;
    }
}
