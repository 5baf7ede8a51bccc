package ascertain.store;

import ascertain.membership.StatusStep.Check;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The fields of many claimants changed alike, in one step.
final class Altering {
    private static final int AT_ONCE = 1_000;
    private static final int MOST_NAMED = 1_000;

    private final DSLContext db;
    private final UnaryOperator<Claimant> each;
    private final Change change;
    private final StatusGate gate;
    private final List<String> named = new ArrayList<>();

    Altering(DSLContext db, UnaryOperator<Claimant> each, Change change) {
        this.db = db;
        this.each = each;
        this.change = change;
        gate = new StatusGate(db, Definitions.inForce(db), change);
    }

    /// Some claimants as they are and as they would be, without those left alone.
    private record Some(
            Map<Long, Claimant> before, Map<Long, Claimant> after, Map<Long, List<Check>> left) {}

    Alteration look(long[] ids, Progress progress) {
        var all = Alteration.NONE;
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            progress.step("Looking at what would change", from, ids.length);
            var some = some(Keys.some(ids, from, AT_ONCE));
            all = all.and(some.after.size(), some.left.values());
        }
        return all;
    }

    Alteration run(long[] ids, String what, Audit audit, Progress progress) {
        var step = Step.begin(db);
        var touched = new Touched();
        var all = Alteration.NONE;
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            progress.step(what, from, ids.length);
            var some = some(Keys.some(ids, from, AT_ONCE));
            step.before(some.after.keySet());
            ClaimantRows.update(db, some.after);
            gate.passed(some.before, some.after);
            some.after.keySet().forEach(touched::revised);
            all = all.and(some.after.size(), some.left.values());
        }
        if (touched.count() == 0) {
            return all;
        }
        long persons = touched.count();
        Recount.withPrimaries(db, touched, progress);
        step.end(change, History.Kind.BULK, what + " (" + persons + ")");
        audit.append(
                db,
                change.at(),
                change.actor(),
                "claimants changed",
                what,
                change.told(persons + " claimants\n" + String.join("\n", named)));
        return all;
    }

    private Some some(List<Long> ids) {
        var before = Claimants.whole(db, ids);
        var after = new HashMap<Long, Claimant>();
        before.forEach(
                (id, was) -> {
                    var is = ClaimantRows.exact(each.apply(was));
                    if (!is.holdsSameAs(was)) {
                        refuseUnsound(was, is);
                        after.put(id, is.atRevision(was.revision() + 1));
                    }
                });
        var left = gate.lacking(before, after);
        after.keySet().removeAll(left.keySet());
        after.values().stream()
                .limit(MOST_NAMED - named.size())
                .forEach(one -> named.add(one.reference()));
        return new Some(before, after, left);
    }

    private static void refuseUnsound(Claimant before, Claimant after) {
        var problem = ClaimantRows.problem(after);
        if (problem != null) {
            throw new StoreProblem(
                    "Nobody was changed, since of " + before.reference() + " " + problem + ".");
        }
        if (!Objects.equals(
                before.get(ClaimantField.DUPLICATE_OF), after.get(ClaimantField.DUPLICATE_OF))) {
            throw new IllegalArgumentException(
                    "Whom one duplicates is not changed alike for many.");
        }
    }
}
