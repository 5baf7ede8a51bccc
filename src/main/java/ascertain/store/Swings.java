package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Swing;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// Sorts borderline claimants by the change that would turn them: the records of those alone are
/// gone through.
final class Swings {
    private static final int AT_ONCE = 2_000;
    private static final Comparator<Swing> ORDER =
            Comparator.comparing(Swing::before)
                    .thenComparing(Swing::after)
                    .thenComparing(Swing::change);

    private final DSLContext db;
    private final ClassDefinition definition;
    private final Map<Swing, LongStream.Builder> found = new TreeMap<>(ORDER);

    Swings(DSLContext db) {
        this.db = db;
        definition = Definitions.inForce(db);
    }

    /// The keys under each change, in their order; whoever two changes would turn is under both.
    Map<Swing, long[]> of(long[] ids, Progress progress) {
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            progress.step("Looking for what would change whom", from, ids.length);
            find(Keys.some(ids, from, AT_ONCE));
        }
        var keys = new TreeMap<Swing, long[]>(ORDER);
        found.forEach((swing, some) -> keys.put(swing, some.build().toArray()));
        return keys;
    }

    private void find(List<Long> ids) {
        var dossiers = Dossiers.of(db, ids);
        for (var id : ids) {
            var dossier = dossiers.get(id);
            if (dossier != null) {
                Swing.of(definition, dossier)
                        .forEach(
                                swing ->
                                        found.computeIfAbsent(swing, _ -> LongStream.builder())
                                                .add(id));
            }
        }
    }
}
