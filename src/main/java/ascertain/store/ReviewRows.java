package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.REVIEW;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which claimants' determinations are reviewed, asked of the database.
final class ReviewRows {
    private ReviewRows() {}

    /// Whether a mark is there: its step stands, and none that stands took its place.
    static Condition stands() {
        return ContactLog.stands(REVIEW.STEP_SEQ).andNot(ContactLog.stands(REVIEW.REPLACED_STEP));
    }

    /// Whether the determination beside it says what was reviewed.
    static Condition isSame() {
        return REVIEW.OUTCOME
                .eq(DETERMINATION.OUTCOME)
                .and(REVIEW.FIRST_COVERED_ON.isNotDistinctFrom(DETERMINATION.FIRST_COVERED_ON))
                .and(REVIEW.FIRST_POSSIBLE_ON.isNotDistinctFrom(DETERMINATION.FIRST_POSSIBLE_ON))
                .and(REVIEW.FINDINGS.eq(DETERMINATION.FINDINGS));
    }

    /// Whether a claimant's determination is in one of some states.
    static Condition isAny(Collection<String> states) {
        return DSL.or(
                Arrays.stream(ReviewState.values())
                        .filter(state -> states.contains(state.name()))
                        .map(ReviewRows::is)
                        .toList());
    }

    private static Condition is(ReviewState state) {
        return switch (state) {
            case NOT_REVIEWED -> DSL.not(there(DSL.noCondition()));
            case REVIEWED -> there(isSame());
            case CHANGED -> there(DSL.not(isSame()));
        };
    }

    private static Condition there(Condition which) {
        return DSL.exists(
                DSL.selectOne()
                        .from(REVIEW)
                        .where(REVIEW.CLAIMANT_ID.eq(CLAIMANT.ID))
                        .and(stands())
                        .and(which));
    }

    /// How many of those a condition holds for are in each state, in one pass.
    static Map<String, Long> counts(DSLContext db, Condition condition) {
        Field<String> state =
                DSL.when(REVIEW.ID.isNull(), DSL.inline(ReviewState.NOT_REVIEWED.name()))
                        .when(isSame(), DSL.inline(ReviewState.REVIEWED.name()))
                        .otherwise(DSL.inline(ReviewState.CHANGED.name()));
        var counts = new HashMap<String, Long>();
        db.select(state, DSL.count())
                .from(CLAIMANT)
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .leftJoin(REVIEW)
                .on(REVIEW.CLAIMANT_ID.eq(CLAIMANT.ID).and(stands()))
                .where(condition)
                .groupBy(state)
                .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        return counts;
    }

    /// Refuses that anybody has two marks: nobody had before a step of marks was turned round, so
    /// another step marked the same determination meanwhile.
    static void refuseTwo(DSLContext db) {
        db.select(REVIEW.CLAIMANT_ID)
                .from(REVIEW)
                .where(stands())
                .groupBy(REVIEW.CLAIMANT_ID)
                .having(DSL.count().gt(1))
                .limit(1)
                .fetchOptional()
                .ifPresent(
                        _ -> {
                            throw new StoreProblem(
                                    "The determination was marked reviewed again meanwhile, so it was left as it is.");
                        });
    }

    static Reviewed read(Record row) {
        return new Reviewed(
                row.get(REVIEW.ACTOR),
                row.get(REVIEW.AT).toInstant(),
                row.get(REVIEW.VERSION),
                row.get(REVIEW.POLICY_DATE),
                Outcome.valueOf(row.get(REVIEW.OUTCOME)),
                row.get(REVIEW.FIRST_COVERED_ON),
                row.get(REVIEW.FIRST_POSSIBLE_ON),
                row.get(REVIEW.QUALIFYING),
                FindingCode.ofMask(row.get(REVIEW.FINDINGS)));
    }
}
