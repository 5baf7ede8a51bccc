package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The revisions of claimants that a step was undone or done again for.
///
/// Every state has a revision of its own, so that a draft begun on another is refused; and another
/// step that led from the very state that is there again goes by its new revision.
final class Revisions {
    private final DSLContext db;
    private final long seq;
    private final HeldRows.Side to;

    Revisions(DSLContext db, long seq, HeldRows.Side to) {
        this.db = db;
        this.seq = seq;
        this.to = to;
    }

    /// Gives some claimants of the step new revisions, where they are there.
    void renew(List<Long> ids) {
        var steps = steps(ids);
        var renewed = new HashMap<Long, Long>();
        present(ids)
                .forEach(
                        (id, held) -> {
                            var expected = steps.getOrDefault(id, Map.of()).get(seq);
                            long before = expected == null ? 0 : expected;
                            renewed.put(id, Math.max(held, before) + 1);
                        });
        write(renewed);
        var former = former(ids);
        var rows = new ArrayList<Object[]>();
        for (var id : ids) {
            steps.getOrDefault(id, Map.of())
                    .forEach(
                            (step, expected) -> {
                                boolean leadsFromHere =
                                        expected != null
                                                && Objects.equals(expected, former.get(id));
                                if (step == seq || leadsFromHere) {
                                    rows.add(new Object[] {renewed.get(id), step, id});
                                }
                            });
        }
        expect(rows);
    }

    private Map<Long, Long> present(List<Long> ids) {
        var present = new HashMap<Long, Long>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(CLAIMANT.ID, CLAIMANT.REVISION)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(row -> present.put(row.value1(), row.value2())));
        return present;
    }

    /// What each step expects of each claimant, by claimant and step.
    private Map<Long, Map<Long, Long>> steps(List<Long> ids) {
        var steps = new HashMap<Long, Map<Long, Long>>();
        Keys.each(
                STEP_CLAIMANT.CLAIMANT_ID,
                ids,
                some ->
                        db.selectFrom(STEP_CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                steps.computeIfAbsent(
                                                                row.getClaimantId(),
                                                                any -> new HashMap<>())
                                                        .put(row.getStepSeq(), row.getExpected())));
        return steps;
    }

    /// The revisions under which the state that is there again was held.
    private Map<Long, Long> former(List<Long> ids) {
        var former = new HashMap<Long, Long>();
        Keys.each(
                HELD_CLAIMANT.ID,
                ids,
                some ->
                        db.select(HELD_CLAIMANT.ID, HELD_CLAIMANT.REVISION)
                                .from(HELD_CLAIMANT)
                                .where(HELD_CLAIMANT.STEP_SEQ.eq(seq))
                                .and(HELD_CLAIMANT.SIDE.eq(to.name()))
                                .and(some)
                                .forEach(row -> former.put(row.value1(), row.value2())));
        return former;
    }

    private void write(Map<Long, Long> renewed) {
        if (renewed.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Object[]>();
        renewed.forEach((id, revision) -> rows.add(new Object[] {revision, id}));
        db.batch(
                        db.update(CLAIMANT)
                                .set(CLAIMANT.REVISION, (Long) null)
                                .where(CLAIMANT.ID.eq((Long) null)))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }

    private void expect(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.update(STEP_CLAIMANT)
                                .set(STEP_CLAIMANT.EXPECTED, (Long) null)
                                .where(STEP_CLAIMANT.STEP_SEQ.eq((Long) null))
                                .and(STEP_CLAIMANT.CLAIMANT_ID.eq((Long) null)))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }
}
