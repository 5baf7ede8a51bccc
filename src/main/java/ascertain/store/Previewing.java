package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Explanation;
import ascertain.membership.Finding;
import ascertain.membership.MembershipRule;
import ascertain.membership.Outcome;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The whole roll determined by a changed definition, and nothing of it kept but who turns.
final class Previewing {
    private final DSLContext db;
    private final ClassDefinition inForce;
    private final ClassDefinition changed;
    private final boolean datesTell;
    private final ClassSize.Fold size = new ClassSize.Fold();
    private final Map<Turn, LongStream.Builder> turned = new HashMap<>();

    Previewing(DSLContext db, ClassDefinition inForce, ClassDefinition changed) {
        this.db = db;
        this.inForce = inForce;
        this.changed = changed;
        datesTell =
                changed.equals(
                        inForce.withPolicyDate(changed.policyDate())
                                .withBoundary(changed.boundary()));
    }

    /// Goes through the roll. The kept dates answer another policy date or boundary; any other
    /// change has the rule applied to every record.
    Turns turns(Progress progress) {
        long total = db.fetchCount(CLAIMANT);
        var done = new long[1];
        Recount.inChunks(
                db,
                (inside, ids) -> {
                    progress.step("Trying the changed definition", done[0], total);
                    var kept = kept(inside, ids);
                    if (datesTell) {
                        kept.forEach((id, found) -> add(id, found, found));
                    } else {
                        Dossiers.of(inside, ids)
                                .forEach(
                                        (id, dossier) ->
                                                add(
                                                        id,
                                                        kept.get(id),
                                                        MembershipRule.determine(
                                                                changed, dossier)));
                    }
                    done[0] += ids.size();
                });
        var keys = new HashMap<Turn, long[]>();
        turned.forEach((turn, some) -> keys.put(turn, some.build().toArray()));
        return new Turns(inForce, changed, size.size(), keys);
    }

    private void add(long id, Determination before, Determination dates) {
        boolean excluded = dates.outcome() == Outcome.EXCLUDED;
        size.claimants(1, excluded);
        if (!excluded && dates.firstCoveredOn() != null) {
            size.covered(dates.firstCoveredOn(), 1);
        }
        if (!excluded && dates.firstPossibleOn() != null) {
            size.possible(dates.firstPossibleOn(), 1);
        }
        var after =
                Determination.outcomeAt(
                        changed, excluded, dates.firstCoveredOn(), dates.firstPossibleOn());
        if (before.outcome() != after) {
            turned.computeIfAbsent(new Turn(before.outcome(), after), _ -> LongStream.builder())
                    .add(id);
        }
    }

    private Map<Long, Determination> kept(DSLContext inside, List<Long> ids) {
        return inside.select(DETERMINATION.fields())
                .from(DETERMINATION)
                .where(DETERMINATION.VERSION.eq(inForce.version()))
                .and(DETERMINATION.CLAIMANT_ID.between(ids.getFirst(), ids.getLast()))
                .fetchMap(DETERMINATION.CLAIMANT_ID, Recount::read);
    }

    /// What is said of some of those who turn, in the order of their keys; one that turns no more
    /// is left out.
    List<Turn.Claimant> told(List<Long> ids) {
        var dossiers = Dossiers.of(db, ids);
        var told = new ArrayList<Turn.Claimant>();
        for (var line : Claimants.lines(db, inForce.version(), ids)) {
            var dossier = dossiers.get(line.id());
            if (dossier == null) {
                continue;
            }
            var before = MembershipRule.determine(inForce, dossier);
            var after = MembershipRule.determine(changed, dossier);
            var turn = new Turn(before.outcome(), after.outcome());
            if (turn.before() != turn.after()) {
                told.add(
                        new Turn.Claimant(
                                line.id(),
                                line.reference(),
                                line.name(),
                                turn,
                                first(Explanation.of(inForce, dossier, before)),
                                first(Explanation.of(changed, dossier, after)),
                                turn.daysBefore(changed, after)));
            }
        }
        return told;
    }

    private static String first(List<Finding> findings) {
        return findings.isEmpty() ? "" : findings.getFirst().sentence();
    }
}
