package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionPart;
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
    private static final String DOING = "Trying the changed definition";

    private final DSLContext db;
    private final ClassDefinition inForce;
    private final ClassDefinition changed;
    private final boolean datesTell;
    private final ClassSize.Fold fold = new ClassSize.Fold();
    private final Map<Turn, LongStream.Builder> turned = new HashMap<>();

    Previewing(DSLContext db, ClassDefinition inForce, ClassDefinition changed) {
        this.db = db;
        this.inForce = inForce;
        this.changed = changed;
        datesTell = DefinitionPart.sameButDate(inForce, changed);
    }

    /// Goes through the roll. The kept dates answer another policy date or boundary; any other
    /// change has the rule applied to every record.
    Turns turns(Progress progress) {
        ClassSize size;
        if (datesTell) {
            progress.step(DOING, 0, -1);
            byDates(progress);
            size = ClassRecords.size(db, inForce);
        } else {
            byTheRule(progress);
            size = fold.size();
        }
        var keys = new HashMap<Turn, long[]>();
        turned.forEach((turn, some) -> keys.put(turn, some.build().toArray()));
        return new Turns(inForce, changed, size, keys);
    }

    private void byTheRule(Progress progress) {
        long total = db.fetchCount(CLAIMANT);
        var done = new long[1];
        Recount.inChunks(
                db,
                (inside, ids) -> {
                    progress.step(DOING, done[0], total);
                    var kept = kept(inside, ids);
                    Dossiers.of(inside, ids)
                            .forEach(
                                    (id, dossier) ->
                                            add(
                                                    id,
                                                    kept.get(id),
                                                    MembershipRule.determine(changed, dossier)));
                    done[0] += ids.size();
                });
    }

    /// Only whose days lie between the two dates, or on one of them, may turn.
    private void byDates(Progress progress) {
        boolean later = changed.policyDate().isAfter(inForce.policyDate());
        var from = later ? inForce.policyDate() : changed.policyDate();
        var to = later ? changed.policyDate() : inForce.policyDate();
        try (var rows =
                db.select(
                                DETERMINATION.CLAIMANT_ID,
                                DETERMINATION.OUTCOME,
                                DETERMINATION.FIRST_COVERED_ON,
                                DETERMINATION.FIRST_POSSIBLE_ON)
                        .from(DETERMINATION)
                        .where(DETERMINATION.VERSION.eq(inForce.version()))
                        .and(DETERMINATION.OUTCOME.ne(Outcome.EXCLUDED.name()))
                        .and(
                                DETERMINATION
                                        .FIRST_COVERED_ON
                                        .between(from, to)
                                        .or(DETERMINATION.FIRST_POSSIBLE_ON.between(from, to)))
                        .orderBy(DETERMINATION.CLAIMANT_ID)
                        .fetchSize(10_000)
                        .fetchLazy()) {
            long done = 0;
            for (var row : rows) {
                if (done++ % 10_000 == 0) {
                    progress.step(DOING, done, -1);
                }
                turn(
                        row.value1(),
                        Outcome.valueOf(row.value2()),
                        Determination.outcomeAt(changed, false, row.value3(), row.value4()));
            }
        }
    }

    private void add(long id, Determination before, Determination dates) {
        boolean excluded = dates.outcome() == Outcome.EXCLUDED;
        fold.claimants(1, excluded);
        if (!excluded && dates.firstCoveredOn() != null) {
            fold.covered(dates.firstCoveredOn(), 1);
        }
        if (!excluded && dates.firstPossibleOn() != null) {
            fold.possible(dates.firstPossibleOn(), 1);
        }
        turn(id, before.outcome(), dates.outcome());
    }

    private void turn(long id, Outcome before, Outcome after) {
        if (before != after) {
            turned.computeIfAbsent(new Turn(before, after), _ -> LongStream.builder()).add(id);
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
