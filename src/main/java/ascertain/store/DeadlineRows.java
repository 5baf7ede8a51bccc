package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.LOG_ENTRY;

import ascertain.damages.Heads;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Matter;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that deadlines follow from, of one moment of the case.
///
/// @param discoveries how many discovered the violation on each day, those of whom no day is known
///   among them
/// @param cureBy how many are deficient and have to cure that by each day
/// @param followUps how many are to be followed up on each day
public record DeadlineRows(
        Matter matter,
        ClassDefinition definition,
        TollingSwitch tolling,
        List<Discovery> discoveries,
        SortedMap<LocalDate, Long> cureBy,
        SortedMap<LocalDate, Long> followUps) {

    /// Those who discovered the violation on one day.
    ///
    /// @param day the day, or null for those of whom none is known
    public record Discovery(@Nullable LocalDate day, Heads heads) {}

    static DeadlineRows read(DSLContext db) {
        var definition = Definitions.inForce(db);
        return new DeadlineRows(
                Matters.read(db),
                definition,
                TollingSwitch.read(db),
                discoveries(db, definition.version()),
                days(db, CLAIMANT.CURE_BY, CLAIMANT.CURE_BY.isNotNull().and(isDeficient())),
                followUps(db));
    }

    static Condition isDeficient() {
        return CLAIMANT.STATUS.eq(Status.DEFICIENT.name());
    }

    /// Whether an entry of a log waits for a follow-up.
    static Condition isOpen() {
        return LOG_ENTRY
                .FOLLOW_UP_ON
                .isNotNull()
                .and(ContactLog.stands())
                .andNot(ContactLog.stands(LOG_ENTRY.SETTLED_STEP));
    }

    static List<Discovery> discoveries(DSLContext db, int version) {
        var members =
                DSL.count(DSL.when(DETERMINATION.OUTCOME.eq(Outcome.MEMBER.name()), DSL.inline(1)));
        var found = new ArrayList<Discovery>();
        db.select(CLAIMANT.DISCOVERY_DATE, DSL.count(), members)
                .from(CLAIMANT)
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .where(DETERMINATION.VERSION.eq(version))
                .groupBy(CLAIMANT.DISCOVERY_DATE)
                .forEach(
                        row ->
                                found.add(
                                        new Discovery(
                                                row.value1(),
                                                new Heads(row.value2(), row.value3()))));
        return found;
    }

    private static SortedMap<LocalDate, Long> days(
            DSLContext db, Field<LocalDate> day, Condition condition) {
        var days = new TreeMap<LocalDate, Long>();
        db.select(day, DSL.count())
                .from(CLAIMANT)
                .where(condition)
                .groupBy(day)
                .forEach(row -> days.put(row.value1(), row.value2().longValue()));
        return days;
    }

    /// Whoever waits for one day twice is one.
    private static SortedMap<LocalDate, Long> followUps(DSLContext db) {
        var each =
                db.select(CLAIMANT.ID.as("who"), CLAIMANT.FOLLOW_UP_ON.as("due_on"))
                        .from(CLAIMANT)
                        .where(CLAIMANT.FOLLOW_UP_ON.isNotNull())
                        .union(
                                db.select(LOG_ENTRY.CLAIMANT_ID, LOG_ENTRY.FOLLOW_UP_ON)
                                        .from(LOG_ENTRY)
                                        .join(CLAIMANT)
                                        .on(CLAIMANT.ID.eq(LOG_ENTRY.CLAIMANT_ID))
                                        .where(isOpen()))
                        .asTable("each_day");
        var day = each.field("due_on", LocalDate.class);
        var days = new TreeMap<LocalDate, Long>();
        db.select(day, DSL.count())
                .from(each)
                .groupBy(day)
                .forEach(row -> days.put(row.value1(), row.value2().longValue()));
        return days;
    }
}
