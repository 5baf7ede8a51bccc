package ascertain.report;

import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.report.paper.Drawing.Point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a damages schedule says beyond a case summary: every scenario by State, and the size of the
/// class at other policy dates.
///
/// @param states each State that holds a member or somebody undetermined, by its label; empty names
///   those not recorded
/// @param totals what the States add up to
/// @param curve the size of the class from day to day
/// @param years the size of the class at chosen days, the policy date among them
public record Schedule(
        Map<String, Map<Scenario, Figure>> states,
        Map<Scenario, Figure> totals,
        List<Point> curve,
        List<Point> years) {
    public Schedule {
        states = Collections.unmodifiableMap(new TreeMap<>(states));
        totals = Map.copyOf(totals);
        curve = List.copyOf(curve);
        years = List.copyOf(years);
    }

    Figure total(Scenario scenario) {
        return totals.getOrDefault(scenario, Figure.NONE);
    }

    /// The States in which a scenario counts somebody, those not recorded last.
    List<Map.Entry<String, Figure>> of(Scenario scenario) {
        var of = new ArrayList<Map.Entry<String, Figure>>();
        for (boolean recorded : new boolean[] {true, false}) {
            states.forEach(
                    (state, figures) -> {
                        var figure = figures.getOrDefault(scenario, Figure.NONE);
                        if (state.isEmpty() != recorded && figure.upperPersons() > 0) {
                            of.add(Map.entry(state, figure));
                        }
                    });
        }
        return of;
    }
}
