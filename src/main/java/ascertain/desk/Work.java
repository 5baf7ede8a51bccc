package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.damages.Claim;
import ascertain.damages.Limitation;
import ascertain.damages.Scenario;
import ascertain.damages.Tolling;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.report.Estimates;
import ascertain.report.Estimates.Check;
import ascertain.report.paper.Text;
import ascertain.roll.Matter;
import ascertain.store.TotalsTwice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a paper's internal edition says beyond the public one: work product, estimated.
final class Work {
    private Work() {}

    static Estimates product(Matter matter, ClassDefinition definition, TotalsTwice totals) {
        var estimate = totals.bySql();
        var scenarios = new ArrayList<Estimates.Scenario>();
        for (var scenario : Scenario.values()) {
            var figure = estimate.figure(scenario);
            scenarios.add(new Estimates.Scenario(
                    scenario.name(),
                    scenario.counts(),
                    Text.of(scenario.authority()),
                    figure.persons(),
                    figure.amount(),
                    figure.upperBound()));
        }
        var states = new LinkedHashMap<String, BigDecimal>();
        estimate.parts(Breakdown.STATE).forEach(part -> states.put(state(part.label()), part.amount()));
        return new Estimates(
                scenarios,
                states,
                limitation(definition, totals),
                assumptions(matter, totals),
                List.of(Text.of("18 U.S.C. §§ 2702, 2707"), Text.of("28 U.S.C. § 1332(d)"), Text.of("Fed. R. Civ. P. 23(a)(1)")),
                checks(totals));
    }

    /// Papers leave the State empty where it is not recorded.
    static String state(String label) {
        return label.equals(Breakdown.NOT_KNOWN) ? "" : label;
    }

    private static List<String> limitation(ClassDefinition definition, TotalsTwice totals) {
        var asOf = totals.bySql().asOf();
        var limitation = new Limitation(definition.policyDate(), Tolling.OFF);
        var told = new ArrayList<String>();
        for (var claim : Claim.values()) {
            told.add("%s (%s): %s".formatted(claim.title(), claim.authority(), limitation.sentence(claim, null, asOf)));
        }
        told.add("Tolling is off.");
        return told;
    }

    private static List<String> assumptions(Matter matter, TotalsTwice totals) {
        var assumptions = new ArrayList<String>();
        for (var scenario : Scenario.values()) {
            assumptions.add("Scenario " + scenario + ": " + scenario.assumes());
        }
        return assumptions;
    }

    private static List<Check> checks(TotalsTwice totals) {
        var checks = new ArrayList<Check>();
        for (var outcome : Outcome.values()) {
            checks.add(new Check(
                    outcome.name(),
                    BigDecimal.valueOf(totals.bySql().count(outcome)),
                    BigDecimal.valueOf(totals.byFold().count(outcome)),
                    false));
        }
        for (var scenario : Scenario.values()) {
            checks.add(new Check(
                    "Scenario " + scenario,
                    totals.bySql().figure(scenario).amount(),
                    totals.byFold().figure(scenario).amount(),
                    true));
        }
        return checks;
    }
}
