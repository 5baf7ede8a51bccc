package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Rejection;
import ascertain.roll.Row;

import org.jooq.DSLContext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The claimants of one source on their way in.
///
/// A row that says whom it duplicates waits for the end of the file, since it may name a later row;
/// what waits is held in memory, as few people enter twice.
final class ImportedClaimants {
    private final DSLContext db;
    private final String actor;
    private final Consumer<Rejection> rejected;
    private final Touched touched;
    private final Step step;
    private final List<Row<Claimant>> waiting = new ArrayList<>();
    private final Set<String> formerPrimaries = new HashSet<>();
    private long lastId;
    private long added;
    private long changed;
    private long known;

    ImportedClaimants(
            DSLContext db,
            String actor,
            Consumer<Rejection> rejected,
            Touched touched,
            Step step,
            long lastId) {
        this.db = db;
        this.actor = actor;
        this.rejected = rejected;
        this.touched = touched;
        this.step = step;
        this.lastId = lastId;
    }

    long added() {
        return added;
    }

    long changed() {
        return changed;
    }

    long known() {
        return known;
    }

    void add(List<Row<Claimant>> rows) {
        var plain = new ArrayList<Row<Claimant>>(rows.size());
        for (var row : rows) {
            (row.value().get(ClaimantField.DUPLICATE_OF) == null ? plain : waiting).add(row);
        }
        take(plain);
    }

    void endOfRows() {
        var byPrimary = new LinkedHashMap<String, List<Row<Claimant>>>();
        for (var row : waiting) {
            byPrimary.computeIfAbsent(primaryOf(row), any -> new ArrayList<>()).add(row);
        }
        waiting.clear();
        var present = new ArrayDeque<>(Holdings.ids(db, byPrimary.keySet()).keySet());
        while (!present.isEmpty()) {
            var ready = byPrimary.remove(present.poll());
            if (ready != null) {
                var sound = ready.stream().filter(this::isSound).toList();
                take(sound);
                // A row may still have been refused: nobody duplicates one who is not there.
                present.addAll(
                        Holdings.ids(db, sound.stream().map(Row::reference).toList()).keySet());
            }
        }
        byPrimary
                .values()
                .forEach(
                        rows ->
                                rows.forEach(
                                        row ->
                                                rejected.accept(
                                                        row.rejected(
                                                                "duplicate_of: nobody on the roll has that reference, or it comes back to itself"))));
    }

    /// Marks those whom a claimant duplicated before and does not now.
    void formerPrimaries(Touched marks) {
        Duplicates.above(db, formerPrimaries).forEach(marks::mark);
    }

    private static String primaryOf(Row<Claimant> row) {
        return row.value().text(ClaimantField.DUPLICATE_OF);
    }

    private boolean isSound(Row<Claimant> row) {
        if (Duplicates.wouldCircle(db, row.reference(), primaryOf(row))) {
            rejected.accept(row.rejected("duplicate_of: it comes back to itself"));
            return false;
        }
        return true;
    }

    private void take(List<Row<Claimant>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var stored = stored(rows);
        var inserts = new LinkedHashMap<Long, Claimant>();
        var updates = new LinkedHashMap<Long, Claimant>();
        var moved = new ArrayList<Long>();
        for (var row : rows) {
            var before = stored.get(row.reference());
            var after =
                    (before == null ? Claimant.of(row.reference()) : before.claimant)
                            .filledFrom(ClaimantRows.exact(row.value()));
            var problem = ClaimantRows.problem(after);
            if (problem != null) {
                rejected.accept(row.rejected(problem));
            } else if (before == null) {
                stored.put(row.reference(), new Stored(++lastId, after));
                inserts.put(lastId, after.atRevision(1));
                added++;
            } else if (after.holdsSameAs(before.claimant)) {
                known++;
            } else {
                stored.put(row.reference(), new Stored(before.id, after));
                inserts.computeIfPresent(before.id, (id, earlier) -> after.atRevision(1));
                if (!inserts.containsKey(before.id)) {
                    updates.put(before.id, after.atRevision(before.claimant.revision() + 1));
                }
                noteFormerPrimary(before.claimant, after);
                if (Handled.renames(before.claimant, after)) {
                    touched.mark(before.id);
                }
                if (StatusGate.moves(before.claimant, after)) {
                    moved.add(before.id);
                }
                changed++;
            }
        }
        step.before(updates.keySet());
        ClaimantRows.insert(db, inserts, actor);
        ClaimantRows.update(db, updates);
        Handled.unverified(db, moved);
        inserts.keySet().forEach(touched::revised);
        updates.keySet().forEach(touched::revised);
    }

    private void noteFormerPrimary(Claimant before, Claimant after) {
        var former = before.text(ClaimantField.DUPLICATE_OF);
        if (!former.isEmpty() && !former.equals(after.text(ClaimantField.DUPLICATE_OF))) {
            formerPrimaries.add(former);
        }
    }

    private record Stored(long id, Claimant claimant) {}

    private Map<String, Stored> stored(List<Row<Claimant>> rows) {
        var stored = new HashMap<String, Stored>();
        var references = rows.stream().map(Row::reference).distinct().toList();
        Keys.around(
                db,
                CLAIMANT.REFERENCE,
                references,
                some ->
                        db.select(ClaimantColumns.ALL)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                stored.put(
                                                        row.get(CLAIMANT.REFERENCE),
                                                        new Stored(
                                                                row.get(CLAIMANT.ID),
                                                                ClaimantColumns.read(row)))));
        stored.keySet().retainAll(Set.copyOf(references));
        return stored;
    }
}
