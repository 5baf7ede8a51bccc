package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What each State comes to as the database counts it, in five questions whatever the States.
final class StateTotals {
    private static final Field<Integer> PERSONS = DSL.count();
    private final DSLContext db;
    private final ClassDefinition definition;
    private final Field<String> outcome;

    StateTotals(DSLContext db, ClassDefinition definition) {
        this.db = db;
        this.definition = definition;
        this.outcome = new Totals(db, definition, Among.ALL).outcome();
    }

    Map<String, Map<Scenario, Figure>> figures(LocalDate firstDiscovery) {
        var all = new HashMap<String, Map<Scenario, Figure>>();
        var none = DSL.inline(BigDecimal.ZERO);
        add(all, Scenario.A, DSL.noCondition(), none, false);
        add(all, Scenario.B, CLAIMANT.STATUS.eq(Status.VERIFIED.name()), none, false);
        add(all, Scenario.C, CLAIMANT.DISCOVERY_DATE.ge(firstDiscovery), none, false);
        add(all, Scenario.C, CLAIMANT.DISCOVERY_DATE.isNull(), none, true);
        var proven = CLAIMANT.ACTUAL_DAMAGES.plus(DSL.coalesce(CLAIMANT.PROFITS, BigDecimal.ZERO));
        var above =
                DSL.greatest(DSL.inline(BigDecimal.ZERO), proven.minus(Scenario.STATUTORY_MINIMUM));
        add(all, Scenario.D, CLAIMANT.ACTUAL_DAMAGES.isNotNull(), above, false);
        var kept = new TreeMap<String, Map<Scenario, Figure>>();
        all.forEach((state, figures) -> StatesTwice.keep(kept, state, figures));
        return kept;
    }

    /// @param above what is due to each above the statutory minimum
    /// @param inDoubt whether those for whom the condition holds are in the upper bound alone
    private void add(
            Map<String, Map<Scenario, Figure>> all,
            Scenario scenario,
            Condition condition,
            Field<BigDecimal> above,
            boolean inDoubt) {
        var sum = DSL.sum(above);
        db.select(CLAIMANT.STATE, outcome, PERSONS, sum)
                .from(DETERMINATION)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(condition)
                .groupBy(CLAIMANT.STATE, outcome)
                .forEach(
                        row -> {
                            var state = row.value1() == null ? "" : row.value1();
                            var figures =
                                    all.computeIfAbsent(Breakdown.ofState(state), _ -> empty());
                            var told = Outcome.valueOf(row.value2());
                            if (told == Outcome.MEMBER || told == Outcome.UNDETERMINED) {
                                boolean counted = told == Outcome.MEMBER && !inDoubt;
                                figures.merge(
                                        scenario,
                                        figure(row.value3(), row.value4(), counted),
                                        Figure::plus);
                            }
                        });
    }

    private static Map<Scenario, Figure> empty() {
        var figures = new EnumMap<Scenario, Figure>(Scenario.class);
        for (var scenario : Scenario.values()) {
            figures.put(scenario, Figure.NONE);
        }
        return figures;
    }

    private static Figure figure(long persons, BigDecimal above, boolean counted) {
        var least = Figure.atMinimum(counted ? persons : 0, persons);
        return new Figure(
                least.persons(),
                counted ? least.amount().add(above) : least.amount(),
                persons,
                least.upperBound().add(above));
    }
}
