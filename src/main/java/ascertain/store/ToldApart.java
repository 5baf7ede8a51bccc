package ascertain.store;

import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.TOLD_APART;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/// Pairs of claimants that a person said are two people.
///
/// A pair hangs on the step that told it apart: undoing the step is all it takes to forget it, and
/// no claimant's rows are touched.
public final class ToldApart {
    private ToldApart() {}

    /// Hears of a pair of keys, the lesser first.
    @FunctionalInterface
    public interface Pairs {
        void pair(long one, long other);
    }

    static void each(DSLContext db, Pairs each) {
        db.select(TOLD_APART.LOW_ID, TOLD_APART.HIGH_ID)
                .from(TOLD_APART)
                .where(counts())
                .forEach(row -> each.pair(row.value1(), row.value2()));
    }

    /// The step that told a pair apart, if one did and is not undone.
    static OptionalLong step(DSLContext db, long one, long other) {
        var step =
                db.select(DSL.max(TOLD_APART.STEP_SEQ))
                        .from(TOLD_APART)
                        .where(TOLD_APART.LOW_ID.eq(Math.min(one, other)))
                        .and(TOLD_APART.HIGH_ID.eq(Math.max(one, other)))
                        .and(counts())
                        .fetchOne(0, Long.class);
        return step == null ? OptionalLong.empty() : OptionalLong.of(step);
    }

    /// Tells a pair apart, in a step of its own; one that is told apart already stays so.
    static void tell(DSLContext db, long one, long other, Audit audit, Change change) {
        var both = Claimants.whole(db, List.of(one, other));
        if (both.size() < 2) {
            throw new StoreProblem("One of the two is not on the roll any more.");
        }
        if (step(db, one, other).isPresent()) {
            return;
        }
        var subject =
                "Told apart %s and %s"
                        .formatted(both.get(one).reference(), both.get(other).reference());
        db.insertInto(TOLD_APART)
                .values(
                        Math.min(one, other),
                        Math.max(one, other),
                        Step.begin(db).endUntouched(change, History.Kind.APART, subject),
                        change.at().atOffset(ZoneOffset.UTC),
                        change.actor())
                .execute();
        audit.append(
                db, change.at(), change.actor(), "told apart", subject, change.told("two people"));
    }

    private static Condition counts() {
        return DSL.notExists(
                DSL.selectOne()
                        .from(STEP)
                        .where(STEP.SEQ.eq(TOLD_APART.STEP_SEQ))
                        .and(STEP.UNDONE));
    }
}
