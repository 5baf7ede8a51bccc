package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.REVIEW;

import ascertain.membership.ClassDefinition;
import ascertain.roll.User;
import ascertain.store.Reviews.Marked;
import ascertain.work.Progress;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Determinations on their way to being marked reviewed, or not reviewed any more, in one step.
final class Marking {
    private static final int AT_ONCE = 2_000;
    private static final int MOST_NAMED = 1_000;

    private final DSLContext db;
    private final Change change;
    private final ClassDefinition definition;
    private final List<String> named = new ArrayList<>();

    Marking(DSLContext db, Change change) {
        this.db = db;
        this.change = change;
        definition = Definitions.inForce(db);
    }

    static Condition inForce(DSLContext db) {
        return DETERMINATION.VERSION.eq(Definitions.inForce(db).version());
    }

    Marked look(long[] given) {
        var ids = inOrder(given);
        long marked = 0;
        long there = 0;
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            var some = Keys.some(ids, from, AT_ONCE);
            marked += due(some).size();
            there += there(some);
        }
        return new Marked(marked, there - marked);
    }

    Marked run(long[] given, Audit audit, Progress progress) {
        var ids = inOrder(given);
        refuseOthers();
        var step = Step.begin(db);
        long marked = 0;
        long there = 0;
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            progress.step("Marking determinations reviewed", from, ids.length);
            var some = Keys.some(ids, from, AT_ONCE);
            there += there(some);
            var due = due(some);
            replace(due, step.seq());
            Keys.each(CLAIMANT.ID, due, any -> insert(any, step.seq()));
            marked += due.size();
            name(due);
        }
        if (marked > 0) {
            var what =
                    "Reviewed "
                            + (marked == 1 ? named.getFirst() : "%,d claimants".formatted(marked));
            step.endUntouched(change, History.Kind.REVIEW, what);
            tell(audit, what);
        }
        return new Marked(marked, there - marked);
    }

    void takeBack(long id, Audit audit) {
        refuseOthers();
        var step = Step.begin(db);
        replace(List.of(id), step.seq());
        name(List.of(id));
        var what = "Took back the review of " + String.join("", named);
        step.endUntouched(change, History.Kind.REVIEW, what);
        tell(audit, what);
    }

    /// Neighbours are asked for by their ends, so a list in another order costs ten times as much.
    private static long[] inOrder(long[] ids) {
        return Arrays.stream(ids).sorted().toArray();
    }

    private void refuseOthers() {
        if (Users.role(db, change.actor()) != User.Role.ATTORNEY) {
            throw new StoreProblem(
                    "Only an attorney reviews determinations; nothing was changed. Say who you are with Ctrl+U.");
        }
    }

    /// As a sum, so that H2 goes by the claimants' keys: asked for the version itself it takes the
    /// index of versions and reads every determination, since all are of one.
    private Condition inForce() {
        return DETERMINATION.VERSION.plus(0).eq(definition.version());
    }

    private long there(List<Long> ids) {
        var there = new long[1];
        Keys.each(
                DETERMINATION.CLAIMANT_ID,
                ids,
                some -> there[0] += db.fetchCount(DETERMINATION, some.and(inForce())));
        return there[0];
    }

    /// Those whose determination is not reviewed as it is.
    private List<Long> due(List<Long> ids) {
        var due = new ArrayList<Long>();
        Keys.each(
                DETERMINATION.CLAIMANT_ID,
                ids,
                some ->
                        due.addAll(
                                db.select(DETERMINATION.CLAIMANT_ID)
                                        .from(DETERMINATION)
                                        .leftJoin(REVIEW)
                                        .on(
                                                REVIEW.CLAIMANT_ID
                                                        .eq(DETERMINATION.CLAIMANT_ID)
                                                        .and(ReviewRows.stands()))
                                        .where(some)
                                        .and(inForce())
                                        .and(REVIEW.ID.isNull().or(DSL.not(ReviewRows.isSame())))
                                        .fetch(DETERMINATION.CLAIMANT_ID)));
        return due;
    }

    /// Puts another mark, or none, in the place of those that stand.
    private void replace(List<Long> ids, long step) {
        var old = new ArrayList<Long>();
        Keys.each(
                REVIEW.CLAIMANT_ID,
                ids,
                some ->
                        old.addAll(
                                db.select(REVIEW.ID)
                                        .from(REVIEW)
                                        .where(some)
                                        .and(ReviewRows.stands())
                                        .fetch(REVIEW.ID)));
        SealedChange.touch(db, SealedPart.REVIEWS, old);
        Keys.each(
                REVIEW.ID,
                old,
                some -> db.update(REVIEW).set(REVIEW.REPLACED_STEP, step).where(some).execute());
    }

    private void insert(Condition whose, long step) {
        Field<OffsetDateTime> at = DSL.val(change.stamp(), REVIEW.AT);
        db.insertInto(
                        REVIEW,
                        REVIEW.ID,
                        REVIEW.STEP_SEQ,
                        REVIEW.CLAIMANT_ID,
                        REVIEW.AT,
                        REVIEW.ACTOR,
                        REVIEW.VERSION,
                        REVIEW.POLICY_DATE,
                        REVIEW.OUTCOME,
                        REVIEW.FIRST_COVERED_ON,
                        REVIEW.FIRST_POSSIBLE_ON,
                        REVIEW.QUALIFYING,
                        REVIEW.FINDINGS)
                .select(
                        DSL.select(
                                        DSL.rowNumber()
                                                .over()
                                                .cast(Long.class)
                                                .plus(Keys.greatest(db, REVIEW.ID)),
                                        DSL.inline(step),
                                        CLAIMANT.ID,
                                        at,
                                        DSL.val(change.actor()),
                                        DSL.inline(definition.version()),
                                        DSL.inline(definition.policyDate()),
                                        DETERMINATION.OUTCOME,
                                        DETERMINATION.FIRST_COVERED_ON,
                                        DETERMINATION.FIRST_POSSIBLE_ON,
                                        DETERMINATION.QUALIFYING,
                                        DETERMINATION.FINDINGS)
                                .from(CLAIMANT)
                                .join(DETERMINATION)
                                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                                .where(whose)
                                .and(inForce()))
                .execute();
    }

    private void name(List<Long> ids) {
        var some = ids.subList(0, Math.min(ids.size(), MOST_NAMED - named.size()));
        Keys.each(
                CLAIMANT.ID,
                some,
                any ->
                        named.addAll(
                                db.select(CLAIMANT.REFERENCE)
                                        .from(CLAIMANT)
                                        .where(any)
                                        .orderBy(CLAIMANT.REFERENCE)
                                        .fetch(CLAIMANT.REFERENCE)));
    }

    private void tell(Audit audit, String what) {
        audit.append(
                db,
                change.at(),
                change.actor(),
                "review",
                what,
                change.told(
                        "definition %d, policy date %s\n%s"
                                .formatted(
                                        definition.version(),
                                        definition.policyDate(),
                                        String.join("\n", named))));
    }
}
