package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.damages.Figure;
import ascertain.damages.Part;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/// The totals as the database counts them: a second way to every figure, apart from the fold over
/// determinations.
final class Totals {
    private static final Field<Integer> PERSONS = DSL.count();
    private static final String IN_TIME = "IN_TIME";
    private static final String LATE = "LATE";
    private static final String UNKNOWN = "UNKNOWN";
    private final DSLContext db;
    private final ClassDefinition definition;
    private final Field<String> outcome;
    private final Condition among;

    /// @param definition the version in force, at the policy date to count at
    /// @param among whom to count
    Totals(DSLContext db, ClassDefinition definition, Among among) {
        this.db = db;
        this.definition = definition;
        this.among = AmongRows.condition(among);
        this.outcome =
                DSL.when(DETERMINATION.OUTCOME.eq(name(Outcome.EXCLUDED)), name(Outcome.EXCLUDED))
                        .when(early(DETERMINATION.FIRST_COVERED_ON), name(Outcome.MEMBER))
                        .when(early(DETERMINATION.FIRST_POSSIBLE_ON), name(Outcome.UNDETERMINED))
                        .otherwise(name(Outcome.NOT_MEMBER));
    }

    /// What the rule says of a row at the policy date counted at.
    Field<String> outcome() {
        return outcome;
    }

    /// Those alike in all that is counted by.
    ///
    /// @param recorded how many of them have actual damages on record
    /// @param actual what those come to, the statutory minimum each at least
    private record Alike(
            Outcome outcome,
            String state,
            @Nullable Status status,
            @Nullable Boolean timely,
            long persons,
            long recorded,
            BigDecimal actual) {}

    /// Those alike in what covers them first.
    private record Covered(Outcome outcome, String plan, String month, long persons) {}

    /// Counts everything, in two walks over the roll: each costs as much as reading it.
    ///
    /// @param asOf the day timeliness is measured on
    /// @param firstDiscovery the earliest discovery that is timely then
    Estimate estimate(LocalDate asOf, LocalDate firstDiscovery) {
        var alike = alike(firstDiscovery);
        var covered = covered();
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        alike.forEach(some -> outcomes.merge(some.outcome, some.persons, Long::sum));
        var timely = figure(alike, some -> Boolean.TRUE.equals(some.timely));
        var figures = new EnumMap<Scenario, Figure>(Scenario.class);
        figures.put(Scenario.A, figure(alike, _ -> true));
        figures.put(Scenario.B, figure(alike, some -> some.status == Status.VERIFIED));
        figures.put(
                Scenario.C,
                Figure.atMinimum(
                        timely.persons(),
                        figure(alike, some -> !Boolean.FALSE.equals(some.timely)).upperPersons()));
        figures.put(Scenario.D, actual(alike));
        var breakdowns = new EnumMap<Breakdown, List<Part>>(Breakdown.class);
        Parts<Alike> of = new Parts<>(Alike::outcome, Alike::persons);
        breakdowns.put(Breakdown.STATE, of.parts(alike, some -> Breakdown.ofState(some.state)));
        breakdowns.put(
                Breakdown.SUBCLASS,
                of.parts(alike, some -> Breakdown.ofSubclass(definition, some.state)));
        breakdowns.put(Breakdown.STATUS, of.parts(alike, some -> Breakdown.ofStatus(some.status)));
        Parts<Covered> by = new Parts<>(Covered::outcome, Covered::persons);
        breakdowns.put(Breakdown.PLAN, by.parts(covered, Covered::plan));
        breakdowns.put(Breakdown.MONTH, by.parts(covered, Covered::month));
        return new Estimate(
                definition.policyDate(),
                definition.version(),
                asOf,
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes,
                figures,
                breakdowns);
    }

    private Condition early(Field<LocalDate> day) {
        var policyDate = DSL.inline(definition.policyDate());
        return definition.boundary() == Boundary.BEFORE ? day.lt(policyDate) : day.le(policyDate);
    }

    /// Written into the statement: an expression with parameters cannot be grouped by.
    private static Field<String> name(Outcome outcome) {
        return DSL.inline(outcome.name());
    }

    private List<Alike> alike(LocalDate firstDiscovery) {
        var timely =
                DSL.when(CLAIMANT.DISCOVERY_DATE.isNull(), DSL.inline(UNKNOWN))
                        .when(
                                CLAIMANT.DISCOVERY_DATE.ge(DSL.inline(firstDiscovery)),
                                DSL.inline(IN_TIME))
                        .otherwise(DSL.inline(LATE));
        var recorded = DSL.count(CLAIMANT.ACTUAL_DAMAGES);
        var actual =
                DSL.sum(
                        DSL.when(
                                CLAIMANT.ACTUAL_DAMAGES.isNotNull(),
                                DSL.greatest(
                                        DSL.inline(new BigDecimal("1000.00")),
                                        CLAIMANT.ACTUAL_DAMAGES.plus(
                                                DSL.coalesce(
                                                        CLAIMANT.PROFITS,
                                                        DSL.inline(BigDecimal.ZERO))))));
        return db.select(
                        outcome, CLAIMANT.STATE, CLAIMANT.STATUS, timely, PERSONS, recorded, actual)
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(among)
                .groupBy(outcome, CLAIMANT.STATE, CLAIMANT.STATUS, timely)
                .fetch(
                        row ->
                                new Alike(
                                        Outcome.valueOf(row.value1()),
                                        text(row.value2()),
                                        row.value3() == null ? null : Status.valueOf(row.value3()),
                                        switch (row.value4()) {
                                            case IN_TIME -> true;
                                            case LATE -> false;
                                            default -> null;
                                        },
                                        row.value5(),
                                        row.value6(),
                                        Objects.requireNonNullElse(row.value7(), BigDecimal.ZERO)));
    }

    private List<Covered> covered() {
        var plan = ifEarly(DETERMINATION.FIRST_PLAN);
        var month = month();
        return db.select(outcome, plan, month, PERSONS)
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(among)
                .groupBy(outcome, plan, month)
                .fetch(
                        row ->
                                new Covered(
                                        Outcome.valueOf(row.value1()),
                                        orNotKnown(row.value2()),
                                        orNotKnown(row.value3()),
                                        row.value4()));
    }

    private static Figure figure(List<Alike> alike, Predicate<Alike> whom) {
        long members = persons(alike, Outcome.MEMBER, whom);
        return Figure.atMinimum(members, members + persons(alike, Outcome.UNDETERMINED, whom));
    }

    private static long persons(List<Alike> alike, Outcome outcome, Predicate<Alike> whom) {
        return alike.stream()
                .filter(some -> some.outcome == outcome)
                .filter(whom)
                .mapToLong(Alike::persons)
                .sum();
    }

    private static Figure actual(List<Alike> alike) {
        var members = Figure.NONE;
        var open = Figure.NONE;
        for (var some : alike) {
            var sum = new Figure(some.recorded, some.actual, some.recorded, some.actual);
            if (some.outcome == Outcome.MEMBER) {
                members = members.plus(sum);
            } else if (some.outcome == Outcome.UNDETERMINED) {
                open = open.plus(sum);
            }
        }
        return new Figure(
                members.persons(),
                members.amount(),
                members.persons() + open.persons(),
                members.amount().add(open.amount()));
    }

    private Field<String> ifEarly(Field<String> field) {
        return DSL.when(early(DETERMINATION.FIRST_COVERED_ON), field);
    }

    private Field<String> month() {
        return ifEarly(
                DSL.substring(
                        DETERMINATION.FIRST_COVERED_ON.cast(String.class),
                        DSL.inline(1),
                        DSL.inline(7)));
    }

    private static String orNotKnown(@Nullable String label) {
        return label == null || label.isBlank() ? Breakdown.NOT_KNOWN : label;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
