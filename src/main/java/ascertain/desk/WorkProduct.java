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
import ascertain.report.Written;
import ascertain.report.paper.Text;
import ascertain.store.TotalsTwice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a paper's internal edition says beyond the public one: work product, estimated.
final class WorkProduct {
    private WorkProduct() {}

    static Estimates of(ClassDefinition definition, TotalsTwice totals) {
        var estimate = totals.bySql();
        var scenarios = new ArrayList<Estimates.Scenario>();
        for (var scenario : Scenario.values()) {
            var figure = estimate.figure(scenario);
            scenarios.add(
                    new Estimates.Scenario(
                            scenario.name(),
                            scenario.counts(),
                            Text.of(scenario.authority()),
                            figure.persons(),
                            figure.amount(),
                            figure.upperBound()));
        }
        var states = new LinkedHashMap<String, BigDecimal>();
        estimate.parts(Breakdown.STATE)
                .forEach(part -> states.put(state(part.label()), part.amount()));
        return new Estimates(
                scenarios,
                states,
                limitation(definition, totals),
                assumptions(totals.tolling()),
                authorities(),
                checks(totals));
    }

    /// Papers leave the State empty where it is not recorded.
    static String state(String label) {
        return label.equals(Breakdown.NOT_KNOWN) ? "" : label;
    }

    static List<String> limitation(ClassDefinition definition, TotalsTwice totals) {
        var asOf = totals.bySql().asOf();
        var limitation = new Limitation(definition.policyDate(), totals.tolling());
        var told = new ArrayList<String>();
        for (var claim : Claim.values()) {
            told.add(
                    "%s (%s). %s"
                            .formatted(
                                    claim.title(),
                                    claim.authority(),
                                    limitation.sentence(claim, null, asOf)));
        }
        told.add(
                "Measured on %s; the last day is each claimant's own. %s"
                        .formatted(Written.day(asOf), totals.tolling().sentence()));
        return told;
    }

    static List<String> assumptions(Tolling tolling) {
        var assumptions = new ArrayList<String>();
        assumptions.add(
                "Disclosure to third parties before the policy date is assumed, not shown.");
        assumptions.add(
                "Each person is counted once, however many messages; a duplicate is counted where its evidence is.");
        for (var scenario : Scenario.values()) {
            assumptions.add("Scenario " + scenario + ": " + scenario.assumes());
        }
        if (tolling.on()) {
            assumptions.add("Scenario C: " + tolling.sentence());
        }
        assumptions.add("Residence is the State recorded on the roll.");
        return assumptions;
    }

    static List<Text> authorities() {
        return List.of(
                Text.of("Stored Communications Act, 18 U.S.C. §§ 2702, 2707(b), (c) and (f)"),
                Text.EMPTY
                        .plain("Minimum without actual damage: ")
                        .italic("Meyer v. Mittal")
                        .plain(" (D. Or. 2024); otherwise ")
                        .italic("Van Alstyne v. Electronic Scriptorium")
                        .plain(", 560 F.3d 199 (4th Cir. 2009), ")
                        .italic("Vista Marketing v. Burkett")
                        .plain(
                                ", 812 F.3d 954 (11th Cir. 2016); no controlling Ninth Circuit ruling is known"),
                Text.EMPTY
                        .italic("Low v. LinkedIn")
                        .plain(
                                ", 900 F. Supp. 2d 1010 (N.D. Cal. 2012), dismissing a claim of another kind"),
                Text.EMPTY
                        .italic("Wakefield v. ViSalus")
                        .plain(", 51 F.4th 1109 (9th Cir. 2022), on large totals"),
                Text.of(
                        "Class Action Fairness Act, 28 U.S.C. § 1332(d); Fed. R. Civ. P. 23(a)(1) and 6(a)(1)(C)"),
                Text.of("Cal. Bus. & Prof. Code §§ 17200, 17208; Cal. Code Civ. Proc. § 337"));
    }

    static List<Check> checks(TotalsTwice totals) {
        var checks = new ArrayList<Check>();
        checks.add(count("On the roll", totals.bySql().claimants(), totals.byFold().claimants()));
        for (var outcome : Outcome.values()) {
            checks.add(
                    count(
                            Written.capital(Written.outcome(outcome)),
                            totals.bySql().count(outcome),
                            totals.byFold().count(outcome)));
        }
        for (var scenario : Scenario.values()) {
            checks.add(
                    new Check(
                            "Scenario " + scenario,
                            totals.bySql().figure(scenario).amount(),
                            totals.byFold().figure(scenario).amount(),
                            true));
            checks.add(
                    new Check(
                            "Upper bound of " + scenario,
                            totals.bySql().figure(scenario).upperBound(),
                            totals.byFold().figure(scenario).upperBound(),
                            true));
        }
        return checks;
    }

    private static Check count(String what, long bySql, long byFold) {
        return new Check(what, BigDecimal.valueOf(bySql), BigDecimal.valueOf(byFold), false);
    }
}
