package ascertain.store;

import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Explanation;
import ascertain.membership.MembershipRule;
import ascertain.membership.NearMiss;
import ascertain.membership.NearMisses;
import ascertain.membership.Outcome;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Goes through all who are no members and finds what alone keeps each out.
///
/// Decision: nothing of it is kept with the case. The kept findings do not tell one condition
/// failed alone from two failed together, nor by how many days; keeping that too would cost every
/// import and recount for a list that is looked at now and then. So the records are gone through
/// when somebody looks, and only those of claimants who are not in.
final class Missing {
    private static final String DOING = "Looking for who would be in but for one thing";
    private static final int AT_ONCE = 2_000;

    private final DSLContext db;
    private final ClassDefinition definition;
    private final Map<NearMiss, LongStream.Builder> found = new EnumMap<>(NearMiss.class);

    Missing(DSLContext db) {
        this.db = db;
        definition = Definitions.inForce(db);
    }

    Missed all(Progress progress) {
        var out =
                DETERMINATION
                        .VERSION
                        .eq(definition.version())
                        .and(DETERMINATION.OUTCOME.ne(Outcome.MEMBER.name()));
        long total = db.fetchCount(DETERMINATION, out);
        long done = 0;
        long after = 0;
        while (true) {
            progress.step(DOING, done, total);
            var ids =
                    db.select(DETERMINATION.CLAIMANT_ID)
                            .from(DETERMINATION)
                            .where(out)
                            .and(DETERMINATION.CLAIMANT_ID.gt(after))
                            .orderBy(DETERMINATION.CLAIMANT_ID)
                            .limit(AT_ONCE)
                            .fetch(DETERMINATION.CLAIMANT_ID);
            if (ids.isEmpty()) {
                break;
            }
            Portions.of(db, ids).forEach(this::find);
            done += ids.size();
            after = ids.getLast();
        }
        var whose = new EnumMap<NearMiss, Those>(NearMiss.class);
        found.forEach((miss, ids) -> whose.put(miss, new Those(ids.build().toArray())));
        return new Missed(definition, whose, total);
    }

    private void find(List<Long> ids) {
        Dossiers.of(db, ids)
                .forEach(
                        (id, dossier) ->
                                NearMisses.of(definition, dossier)
                                        .forEach(
                                                miss ->
                                                        found.computeIfAbsent(
                                                                        miss,
                                                                        _ -> LongStream.builder())
                                                                .add(id)));
    }

    /// What is said of some who lack a thing; one who lacks it no more is left out.
    List<Missed.Claimant> told(NearMiss miss, List<Long> ids) {
        var dossiers = Dossiers.of(db, ids);
        var told = new ArrayList<Missed.Claimant>();
        for (var line : Claimants.lines(db, definition.version(), ids)) {
            var dossier = dossiers.get(line.id());
            if (dossier != null && NearMisses.of(definition, dossier).contains(miss)) {
                var found = MembershipRule.determine(definition, dossier);
                told.add(
                        new Missed.Claimant(
                                line.reference(),
                                line.name(),
                                found.outcome(),
                                Explanation.of(definition, dossier, found).getFirst().sentence()));
            }
        }
        return told;
    }
}
