package ascertain.store;

import static ascertain.store.jooq.Tables.PERIOD_ANSWER;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.STEP;

import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod.Doubt;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people said of derived periods, as rows that hang on the steps which brought them.
///
/// The answers themselves are never held for an undo: one stands exactly while its step is not
/// undone, and the periods it changed are rows of the claimant, which the step holds.
final class PeriodAnswers {
    private PeriodAnswers() {}

    /// The answers of each that stand, in the order they were given.
    static Map<Long, List<PeriodAnswer>> of(DSLContext db, Collection<Long> ids) {
        var answers = new HashMap<Long, List<PeriodAnswer>>();
        if (ids.isEmpty() || Keys.greatest(db, PERIOD_ANSWER.ID) == 0) {
            return answers;
        }
        Keys.near(
                PERIOD_ANSWER.CLAIMANT_ID,
                ids,
                some ->
                        db.selectFrom(PERIOD_ANSWER)
                                .where(some)
                                .and(stands())
                                .orderBy(PERIOD_ANSWER.ID)
                                .forEach(
                                        row ->
                                                answers.computeIfAbsent(
                                                                row.getClaimantId(),
                                                                id -> new ArrayList<>())
                                                        .add(answer(row))));
        answers.keySet().retainAll(Set.copyOf(ids));
        return answers;
    }

    /// A step on its way in is not on record yet: only one that is undone does not stand.
    private static Condition stands() {
        return DSL.notExists(
                DSL.selectOne()
                        .from(STEP)
                        .where(STEP.SEQ.eq(PERIOD_ANSWER.STEP_SEQ))
                        .and(STEP.UNDONE));
    }

    private static PeriodAnswer answer(Record row) {
        var possible =
                new Days(
                        row.get(PERIOD_ANSWER.POSSIBLE_FIRST),
                        end(row.get(PERIOD_ANSWER.POSSIBLE_LAST)));
        var first = row.get(PERIOD_ANSWER.SURE_FIRST);
        return new PeriodAnswer(
                row.get(PERIOD_ANSWER.PLAN),
                possible,
                Doubt.valueOf(row.get(PERIOD_ANSWER.WHY)),
                first == null
                        ? new Days(possible.first(), possible.first().minusDays(1))
                        : new Days(first, end(row.get(PERIOD_ANSWER.SURE_LAST))),
                row.get(PERIOD_ANSWER.ACTOR),
                row.get(PERIOD_ANSWER.AT).toInstant());
    }

    /// Puts answers on record and in place of the periods they are of.
    ///
    /// The caller holds the claimants' rows before, gives them a new revision and determines them
    /// anew.
    static void take(DSLContext db, long step, Map<Long, List<PeriodAnswer>> answers) {
        var rows = new ArrayList<@Nullable Object[]>();
        answers.forEach(
                (id, all) ->
                        all.forEach(
                                answer -> {
                                    rows.add(row(step, id, answer));
                                    replace(db, id, answer);
                                }));
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(PERIOD_ANSWER)
                                .values(
                                        null, null, null, null, null, null, null, null, null, null,
                                        null))
                .bind(Keys.given(db, PERIOD_ANSWER.ID, rows))
                .execute();
    }

    private static @Nullable Object[] row(long step, long id, PeriodAnswer answer) {
        boolean never = answer.days().isEmpty();
        return new @Nullable Object[] {
            step,
            id,
            answer.plan(),
            answer.possible().first(),
            orNull(answer.possible().last()),
            answer.why().name(),
            never ? null : answer.days().first(),
            never ? null : orNull(answer.days().last()),
            answer.at().atOffset(ZoneOffset.UTC),
            answer.by()
        };
    }

    private static void replace(DSLContext db, long id, PeriodAnswer answer) {
        var asked =
                PREMIUM_PERIOD
                        .CLAIMANT_ID
                        .eq(id)
                        .and(PREMIUM_PERIOD.FROM_RECEIPTS)
                        .and(PREMIUM_PERIOD.PLAN.eq(answer.plan()))
                        .and(PREMIUM_PERIOD.DOUBT.eq(answer.why().name()))
                        .and(PREMIUM_PERIOD.POSSIBLE_FIRST.eq(answer.possible().first()))
                        .and(is(PREMIUM_PERIOD.POSSIBLE_LAST, answer.possible().last()));
        var days = answer.days();
        if (days.isEmpty()) {
            db.deleteFrom(PREMIUM_PERIOD).where(asked).execute();
            return;
        }
        db.update(PREMIUM_PERIOD)
                .set(PREMIUM_PERIOD.SURE_FIRST, days.first())
                .set(PREMIUM_PERIOD.SURE_LAST, orNull(days.last()))
                .set(PREMIUM_PERIOD.POSSIBLE_FIRST, days.first())
                .set(PREMIUM_PERIOD.POSSIBLE_LAST, orNull(days.last()))
                .set(PREMIUM_PERIOD.DOUBT, Doubt.NONE.name())
                .where(asked)
                .execute();
    }

    private static Condition is(TableField<?, LocalDate> field, LocalDate last) {
        return last.equals(LocalDate.MAX) ? field.isNull() : field.eq(last);
    }

    private static @Nullable LocalDate orNull(LocalDate last) {
        return last.equals(LocalDate.MAX) ? null : last;
    }

    private static LocalDate end(@Nullable LocalDate last) {
        return last == null ? LocalDate.MAX : last;
    }
}
