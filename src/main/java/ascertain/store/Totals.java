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
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The totals as the database counts them: a second way to every figure, apart from the fold over
/// determinations.
final class Totals {
    private static final Field<Integer> PERSONS = DSL.count();
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

    /// Counts everything.
    ///
    /// @param asOf the day timeliness is measured on
    /// @param firstDiscovery the earliest discovery that is timely then
    Estimate estimate(LocalDate asOf, LocalDate firstDiscovery) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        count(DSL.noCondition())
                .forEach((name, persons) -> outcomes.put(Outcome.valueOf(name), persons));
        var figures = new EnumMap<Scenario, Figure>(Scenario.class);
        figures.put(Scenario.A, figure(outcomes(outcomes)));
        figures.put(Scenario.B, figure(count(CLAIMANT.STATUS.eq(Status.VERIFIED.name()))));
        figures.put(Scenario.C, timely(firstDiscovery));
        figures.put(Scenario.D, actual());
        var breakdowns = new EnumMap<Breakdown, List<Part>>(Breakdown.class);
        breakdowns.put(
                Breakdown.STATE, parts(CLAIMANT.STATE, state -> Breakdown.ofState(text(state))));
        breakdowns.put(
                Breakdown.SUBCLASS,
                parts(CLAIMANT.STATE, state -> Breakdown.ofSubclass(definition, text(state))));
        breakdowns.put(
                Breakdown.STATUS,
                parts(
                        CLAIMANT.STATUS,
                        status ->
                                Breakdown.ofStatus(
                                        status == null ? null : Status.valueOf(status))));
        breakdowns.put(
                Breakdown.PLAN, parts(ifEarly(DETERMINATION.FIRST_PLAN), plan -> orNotKnown(plan)));
        breakdowns.put(Breakdown.MONTH, parts(month(), month -> orNotKnown(month)));
        long claimants = outcomes.values().stream().mapToLong(Long::longValue).sum();
        return new Estimate(
                definition.policyDate(),
                definition.version(),
                asOf,
                claimants,
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

    private Map<String, Long> count(Condition condition) {
        var counts = new LinkedHashMap<String, Long>();
        db.select(outcome, PERSONS)
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(among)
                .and(condition)
                .groupBy(outcome)
                .forEach(row -> counts.put(row.value1(), row.value2().longValue()));
        return counts;
    }

    private static Map<String, Long> outcomes(Map<Outcome, Long> counts) {
        var named = new LinkedHashMap<String, Long>();
        counts.forEach((outcome, persons) -> named.put(outcome.name(), persons));
        return named;
    }

    private static Figure figure(Map<String, Long> counts) {
        long members = counts.getOrDefault(Outcome.MEMBER.name(), 0L);
        return Figure.atMinimum(
                members, members + counts.getOrDefault(Outcome.UNDETERMINED.name(), 0L));
    }

    private Figure timely(LocalDate firstDiscovery) {
        var known = count(CLAIMANT.DISCOVERY_DATE.ge(firstDiscovery));
        var unknown = count(CLAIMANT.DISCOVERY_DATE.isNull());
        var timely = figure(known);
        return Figure.atMinimum(
                timely.persons(), timely.upperPersons() + figure(unknown).upperPersons());
    }

    private Figure actual() {
        var each =
                DSL.greatest(
                        DSL.val(new BigDecimal("1000.00")),
                        CLAIMANT.ACTUAL_DAMAGES.plus(
                                DSL.coalesce(CLAIMANT.PROFITS, BigDecimal.ZERO)));
        var sums = new LinkedHashMap<String, Figure>();
        db.select(outcome, PERSONS, DSL.sum(each))
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(among)
                .and(CLAIMANT.ACTUAL_DAMAGES.isNotNull())
                .groupBy(outcome)
                .forEach(
                        row ->
                                sums.put(
                                        row.value1(),
                                        new Figure(
                                                row.value2(),
                                                row.value3(),
                                                row.value2(),
                                                row.value3())));
        var members = sums.getOrDefault(Outcome.MEMBER.name(), Figure.NONE);
        var open = sums.getOrDefault(Outcome.UNDETERMINED.name(), Figure.NONE);
        return new Figure(
                members.persons(),
                members.amount(),
                members.persons() + open.persons(),
                members.amount().add(open.amount()));
    }

    private List<Part> parts(Field<String> by, Function<@Nullable String, String> label) {
        var members = new LinkedHashMap<String, Long>();
        var open = new LinkedHashMap<String, Long>();
        db.select(by, outcome, PERSONS)
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(among)
                .groupBy(by, outcome)
                .forEach(
                        (Record row) -> {
                            var counted = Outcome.valueOf(row.get(outcome));
                            var into =
                                    counted == Outcome.MEMBER
                                            ? members
                                            : counted == Outcome.UNDETERMINED ? open : null;
                            if (into != null) {
                                into.merge(
                                        label.apply(row.get(by)),
                                        row.get(PERSONS).longValue(),
                                        Long::sum);
                            }
                        });
        open.keySet().forEach(name -> members.putIfAbsent(name, 0L));
        var parts = new ArrayList<Part>();
        members.forEach(
                (name, persons) -> parts.add(Part.of(name, persons, open.getOrDefault(name, 0L))));
        return parts;
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
