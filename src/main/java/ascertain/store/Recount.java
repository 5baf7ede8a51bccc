package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.FindingCode;
import ascertain.membership.MembershipRule;
import ascertain.membership.Outcome;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/// Applies the rule to claimants and keeps what it says.
final class Recount {
    private static final int AT_ONCE = 2_000;

    private Recount() {}

    /// Determines some claimants anew, in the caller's transaction.
    static void some(DSLContext db, ClassDefinition definition, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Keys.each(
                DETERMINATION.CLAIMANT_ID,
                ids,
                some ->
                        db.deleteFrom(DETERMINATION)
                                .where(some)
                                .and(DETERMINATION.VERSION.eq(definition.version()))
                                .execute());
        Portions.of(db, ids).forEach(portion -> keep(db, definition, portion));
    }

    /// Determines all whom a change touched anew, and whom they duplicate.
    static void withPrimaries(DSLContext db, Touched touched, Progress progress) {
        var definition = Definitions.inForce(db);
        var primaries = new ArrayList<String>();
        touched.each(
                AT_ONCE,
                ids ->
                        Keys.each(
                                CLAIMANT.ID,
                                ids,
                                some ->
                                        primaries.addAll(
                                                db.selectDistinct(CLAIMANT.DUPLICATE_OF)
                                                        .from(CLAIMANT)
                                                        .where(some)
                                                        .and(CLAIMANT.DUPLICATE_OF.isNotNull())
                                                        .fetch(CLAIMANT.DUPLICATE_OF))));
        Duplicates.above(db, primaries).forEach(touched::mark);
        var done = new long[1];
        touched.each(
                AT_ONCE,
                ids -> {
                    progress.step("Determining who is in the class", done[0], touched.count());
                    some(db, definition, ids);
                    done[0] += ids.size();
                });
    }

    /// Determines the whole roll under a definition that has no determinations yet, in the caller's
    /// transaction.
    static void all(DSLContext db, ClassDefinition definition, Progress progress) {
        long total = db.fetchCount(CLAIMANT);
        var done = new long[1];
        inChunks(
                db,
                (inside, ids) -> {
                    progress.step("Recounting the roll", done[0], total);
                    keep(inside, definition, ids);
                    done[0] += ids.size();
                });
    }

    /// Hands the keys of the whole roll on in chunks whose InMail fit in memory, and tells how many
    /// there were.
    static long inChunks(DSLContext db, BiConsumer<DSLContext, List<Long>> chunk) {
        long after = 0;
        long all = 0;
        while (true) {
            var ids =
                    db.select(CLAIMANT.ID)
                            .from(CLAIMANT)
                            .where(CLAIMANT.ID.gt(after))
                            .orderBy(CLAIMANT.ID)
                            .limit(AT_ONCE)
                            .fetch(CLAIMANT.ID);
            if (ids.isEmpty()) {
                return all;
            }
            Portions.of(db, ids).forEach(portion -> chunk.accept(db, portion));
            all += ids.size();
            after = ids.getLast();
        }
    }

    /// What the store keeps of one claimant's determination.
    static Determination read(Record row) {
        return new Determination(
                Outcome.valueOf(row.get(DETERMINATION.OUTCOME)),
                row.get(DETERMINATION.FIRST_COVERED_ON),
                row.get(DETERMINATION.FIRST_POSSIBLE_ON),
                row.get(DETERMINATION.QUALIFYING),
                FindingCode.ofMask(row.get(DETERMINATION.FINDINGS)),
                row.get(DETERMINATION.FIRST_PLAN));
    }

    private static void keep(DSLContext db, ClassDefinition definition, Collection<Long> ids) {
        var rows = new ArrayList<Object[]>(ids.size());
        Dossiers.of(db, ids)
                .forEach(
                        (id, dossier) -> {
                            var found = MembershipRule.determine(definition, dossier);
                            rows.add(
                                    new Object[] {
                                        definition.version(),
                                        id,
                                        found.outcome().name(),
                                        found.firstCoveredOn(),
                                        found.firstPossibleOn(),
                                        found.qualifying(),
                                        FindingCode.mask(found.findings()),
                                        found.firstPlan()
                                    });
                        });
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(
                                        DETERMINATION,
                                        DETERMINATION.VERSION,
                                        DETERMINATION.CLAIMANT_ID,
                                        DETERMINATION.OUTCOME,
                                        DETERMINATION.FIRST_COVERED_ON,
                                        DETERMINATION.FIRST_POSSIBLE_ON,
                                        DETERMINATION.QUALIFYING,
                                        DETERMINATION.FINDINGS,
                                        DETERMINATION.FIRST_PLAN)
                                .values((Integer) null, null, null, null, null, null, null, null))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }
}
