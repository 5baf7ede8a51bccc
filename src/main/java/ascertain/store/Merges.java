package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Claimants merged into others, many in one step.
public final class Merges {
    private static final int AT_ONCE = 500;
    private static final int MOST_NAMED = 1_000;
    private final DSLContext db;
    private final Step step;
    private final Policy policy;
    private final String actor;
    private final Touched touched = new Touched();
    private final List<Long> renamed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /// One claimant that may be merged into another.
    ///
    /// @param kept the key of the one that stays
    /// @param other the key of the one that would duplicate it
    public record Pair(long kept, long other) {}

    /// Says what becomes of two claimants.
    @FunctionalInterface
    public interface Policy {
        /// The one that stays with the fields of both, or null where the two are not to be merged.
        @Nullable Claimant joined(Claimant kept, Claimant other);
    }

    Merges(DSLContext db, Policy policy, String actor) {
        this.db = db;
        this.actor = actor;
        this.step = Step.begin(db);
        this.policy = policy;
    }

    /// Refuses to merge whom a merge would take away from a third.
    static void refuseTaken(DSLContext db, ClaimantDraft kept, ClaimantDraft other) {
        if (kept.id() == other.id()) {
            throw new StoreProblem("A claimant cannot be merged into itself.");
        }
        var before = Claimants.whole(db, List.of(other.id())).get(other.id());
        var third = before == null ? null : before.get(ClaimantField.DUPLICATE_OF);
        if (third != null && !third.equals(kept.claimant().reference())) {
            throw new StoreProblem(
                    other.claimant().reference()
                            + " is a duplicate of "
                            + third
                            + " already, so nothing was merged: merge "
                            + third
                            + " instead.");
        }
    }

    /// Merges each pair as things stand when its turn comes; those that are gone, duplicate another
    /// already or that the policy leaves alone stay untouched.
    ///
    /// @return how many were merged
    long run(List<Pair> pairs, String what, Audit audit, Change change, Progress progress) {
        for (int from = 0; from < pairs.size(); from += AT_ONCE) {
            progress.step("Merging", from, pairs.size());
            some(pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE)));
        }
        long merged = told.size();
        if (merged > 0) {
            Recount.withPrimaries(db, touched, progress);
            var subject = "Merged %,d: %s".formatted(merged, what);
            step.end(change, History.Kind.MERGE, subject);
            var lines = told.subList(0, Math.min(MOST_NAMED, told.size()));
            audit.append(
                    db,
                    change.at(),
                    change.actor(),
                    "claimants merged",
                    subject,
                    change.told(String.join("\n", lines)));
        }
        return merged;
    }

    private void some(List<Pair> pairs) {
        var now = new HashMap<Long, Claimant>();
        var ids = new ArrayList<Long>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.kept, pair.other)));
        now.putAll(Claimants.whole(db, ids.stream().distinct().toList()));
        var changed = new LinkedHashMap<Long, Claimant>();
        for (var pair : pairs) {
            var kept = now.get(pair.kept);
            var other = now.get(pair.other);
            if (pair.kept != pair.other && isFree(kept) && isFree(other)) {
                merge(pair, kept, other, now, changed);
            }
        }
        step.before(changed.keySet());
        ClaimantRows.update(db, changed);
        changed.keySet().forEach(touched::revised);
        Handled.entered(db, renamed, actor);
        renamed.clear();
    }

    private void merge(
            Pair pair,
            Claimant kept,
            Claimant other,
            Map<Long, Claimant> now,
            Map<Long, Claimant> changed) {
        var joined = policy.joined(kept, other);
        if (joined == null || ClaimantRows.problem(joined) != null) {
            return;
        }
        if (Handled.renames(kept, joined)) {
            renamed.add(pair.kept);
        }
        now.put(
                pair.kept,
                ClaimantRows.exact(withStatusOf(kept, joined)).atRevision(kept.revision() + 1));
        now.put(
                pair.other,
                other.with(ClaimantField.DUPLICATE_OF, kept.reference())
                        .atRevision(other.revision() + 1));
        changed.put(pair.kept, now.get(pair.kept));
        changed.put(pair.other, now.get(pair.other));
        told.add(other.reference() + " into " + kept.reference());
    }

    /// That somebody verified a duplicate says nothing of the one that stays.
    private static Claimant withStatusOf(Claimant kept, Claimant joined) {
        return StatusGate.moves(kept, joined)
                ? joined.with(ClaimantField.STATUS, kept.get(ClaimantField.STATUS))
                : joined;
    }

    private static boolean isFree(@Nullable Claimant claimant) {
        return claimant != null && claimant.get(ClaimantField.DUPLICATE_OF) == null;
    }
}
