package ascertain.store;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.ClassSize;
import ascertain.damages.EstimateFold;
import ascertain.damages.Figure;
import ascertain.damages.Limitation;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What each State comes to in every scenario, reached in two ways from one moment of the case.
///
/// @param totals the whole that the States add up to
/// @param size how large the class is at any policy date
/// @param bySql each State that holds a member or somebody undetermined, by its label, as the
///   database counts it
/// @param byFold the same as the pure fold over the kept determinations counts it
public record StatesTwice(
        Matter matter,
        ClassDefinition definition,
        TotalsTwice totals,
        ClassSize size,
        Map<String, Map<Scenario, Figure>> bySql,
        Map<String, Map<Scenario, Figure>> byFold) {

    static StatesTwice of(DSLContext db, Audit audit, LocalDate today) {
        var matter = Matters.read(db);
        var definition = Definitions.inForce(db);
        var asOf = Limitation.measuredDay(matter, today);
        var totals = TotalsTwice.of(db, audit, definition, asOf, Among.ALL);
        var limitation = new Limitation(definition.policyDate(), totals.tolling());
        return new StatesTwice(
                matter,
                definition,
                totals,
                ClassRecords.size(db, definition),
                new StateTotals(db, definition).figures(limitation.firstTimelyDiscovery(asOf)),
                fold(db, definition, limitation, asOf));
    }

    /// Whether both ways agree State by State and to the cent, and the States add up to the whole.
    public boolean agree() {
        return totals.agree() && bySql.equals(byFold) && sums().equals(totals.bySql().figures());
    }

    private Map<Scenario, Figure> sums() {
        var sums = new EnumMap<Scenario, Figure>(Scenario.class);
        for (var scenario : Scenario.values()) {
            sums.put(
                    scenario,
                    bySql.values().stream()
                            .map(state -> state.getOrDefault(scenario, Figure.NONE))
                            .reduce(Figure.NONE, Figure::plus));
        }
        return sums;
    }

    private static Map<String, Map<Scenario, Figure>> fold(
            DSLContext db, ClassDefinition definition, Limitation limitation, LocalDate asOf) {
        var folds = new HashMap<String, EstimateFold>();
        Standings.each(
                db,
                definition,
                one ->
                        folds.computeIfAbsent(
                                        Breakdown.ofState(one.state()),
                                        _ -> new EstimateFold(definition, limitation, asOf))
                                .add(one));
        var figures = new TreeMap<String, Map<Scenario, Figure>>();
        folds.forEach((state, fold) -> keep(figures, state, fold.estimate().figures()));
        return figures;
    }

    /// Keeps a State that holds somebody.
    static void keep(
            Map<String, Map<Scenario, Figure>> kept, String state, Map<Scenario, Figure> figures) {
        if (figures.getOrDefault(Scenario.A, Figure.NONE).upperPersons() > 0) {
            kept.put(state, figures);
        }
    }
}
