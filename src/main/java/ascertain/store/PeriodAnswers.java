package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
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
import java.util.HashSet;
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

    /// The answers that hold, newest first: neither undone, nor taken back, nor answered otherwise
    /// since.
    static List<GivenAnswer> holding(DSLContext db, int most) {
        var later = PERIOD_ANSWER.as("later");
        var laterStep = STEP.as("later_step");
        var name = DSL.trim(DSL.concat(CLAIMANT.GIVEN_NAME, DSL.inline(" "), CLAIMANT.FAMILY_NAME));
        return db.select(PERIOD_ANSWER.fields())
                .select(CLAIMANT.REFERENCE, name)
                .from(PERIOD_ANSWER)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(PERIOD_ANSWER.CLAIMANT_ID))
                .where(stands())
                .andNot(PERIOD_ANSWER.SURE_FIRST.isNull().and(PERIOD_ANSWER.SURE_LAST.isNotNull()))
                .andNotExists(
                        DSL.selectOne()
                                .from(later)
                                .where(later.CLAIMANT_ID.eq(PERIOD_ANSWER.CLAIMANT_ID))
                                .and(later.ID.gt(PERIOD_ANSWER.ID))
                                .and(later.PLAN.eq(PERIOD_ANSWER.PLAN))
                                .and(later.WHY.eq(PERIOD_ANSWER.WHY))
                                .and(later.POSSIBLE_FIRST.eq(PERIOD_ANSWER.POSSIBLE_FIRST))
                                .and(
                                        later.POSSIBLE_LAST
                                                .eq(PERIOD_ANSWER.POSSIBLE_LAST)
                                                .or(
                                                        later.POSSIBLE_LAST
                                                                .isNull()
                                                                .and(
                                                                        PERIOD_ANSWER.POSSIBLE_LAST
                                                                                .isNull())))
                                .andNotExists(
                                        DSL.selectOne()
                                                .from(laterStep)
                                                .where(laterStep.SEQ.eq(later.STEP_SEQ))
                                                .and(laterStep.UNDONE)))
                .orderBy(PERIOD_ANSWER.ID.desc())
                .limit(DSL.inline(most))
                .fetch(
                        row ->
                                new GivenAnswer(
                                        row.get(PERIOD_ANSWER.ID),
                                        row.get(PERIOD_ANSWER.CLAIMANT_ID),
                                        row.get(CLAIMANT.REFERENCE),
                                        row.get(name),
                                        answer(row)));
    }

    private static PeriodAnswer answer(Record row) {
        var possible =
                new Days(
                        row.get(PERIOD_ANSWER.POSSIBLE_FIRST),
                        end(row.get(PERIOD_ANSWER.POSSIBLE_LAST)));
        return new PeriodAnswer(
                row.get(PERIOD_ANSWER.PLAN),
                possible,
                Doubt.valueOf(row.get(PERIOD_ANSWER.WHY)),
                days(row, possible),
                row.get(PERIOD_ANSWER.ACTOR),
                row.get(PERIOD_ANSWER.AT).toInstant());
    }

    /// A last day without a first takes an answer back.
    private static @Nullable Days days(Record row, Days possible) {
        var first = row.get(PERIOD_ANSWER.SURE_FIRST);
        if (first != null) {
            return new Days(first, end(row.get(PERIOD_ANSWER.SURE_LAST)));
        }
        return row.get(PERIOD_ANSWER.SURE_LAST) != null
                ? null
                : new Days(possible.first(), possible.first().minusDays(1));
    }

    /// Puts answers on record and in place of the periods they are of.
    ///
    /// The caller holds the claimants' rows before, gives them a new revision and determines them
    /// anew.
    static void take(DSLContext db, long step, Map<Long, List<PeriodAnswer>> answers) {
        var rows = new ArrayList<@Nullable Object[]>();
        answers.forEach((id, all) -> all.forEach(answer -> rows.add(row(step, id, answer))));
        if (rows.isEmpty()) {
            return;
        }
        var several = new HashSet<>(of(db, answers.keySet()).keySet());
        answers.forEach(
                (id, all) -> {
                    if (all.size() > 1) {
                        several.add(id);
                    }
                });
        db.batch(
                        db.insertInto(PERIOD_ANSWER)
                                .values(
                                        null, null, null, null, null, null, null, null, null, null,
                                        null))
                .bind(Keys.given(db, PERIOD_ANSWER.ID, rows))
                .execute();
        answers.forEach(
                (id, all) -> {
                    if (!several.contains(id)) {
                        all.forEach(answer -> replace(db, id, answer));
                    }
                });
        // Whose answers may stand in place of one another has the periods derived with all of them.
        DerivedPeriods.anew(db, several, of(db, several));
    }

    private static @Nullable Object[] row(long step, long id, PeriodAnswer answer) {
        var days = answer.days();
        boolean ran = days != null && !days.isEmpty();
        return new @Nullable Object[] {
            step,
            id,
            answer.plan(),
            answer.possible().first(),
            orNull(answer.possible().last()),
            answer.why().name(),
            ran ? days.first() : null,
            ran ? orNull(days.last()) : days == null ? answer.possible().first() : null,
            answer.at().atOffset(ZoneOffset.UTC),
            answer.by()
        };
    }

    private static void replace(DSLContext db, long id, PeriodAnswer answer) {
        var days = answer.days();
        if (days == null) {
            return;
        }
        var asked =
                PREMIUM_PERIOD
                        .CLAIMANT_ID
                        .eq(id)
                        .and(PREMIUM_PERIOD.FROM_RECEIPTS)
                        .and(PREMIUM_PERIOD.PLAN.eq(answer.plan()))
                        .and(PREMIUM_PERIOD.DOUBT.eq(answer.why().name()))
                        .and(PREMIUM_PERIOD.POSSIBLE_FIRST.eq(answer.possible().first()))
                        .and(is(PREMIUM_PERIOD.POSSIBLE_LAST, answer.possible().last()));
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
