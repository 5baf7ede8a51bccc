package ascertain.damages;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Outcome;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up a roll, one claimant after another: memory grows with the labels, never with the
/// claimants.
///
/// For one thread. The result does not depend on the order of the claimants.
public final class EstimateFold {
    private final ClassDefinition definition;
    private final LocalDate asOf;
    private final Map<Scenario, Tally> scenarios = new EnumMap<>(Scenario.class);
    private final Map<Breakdown, Map<String, Headcount>> breakdowns =
            new EnumMap<>(Breakdown.class);
    private final ScenarioRule rule;
    private final long[] outcomes = new long[Outcome.values().length];

    /// An estimate of nobody yet.
    ///
    /// @param definition the class definition, at the policy date to count at
    /// @param limitation whose tolling decides who is timely
    /// @param asOf the day timeliness is measured on
    public EstimateFold(ClassDefinition definition, Limitation limitation, LocalDate asOf) {
        this.definition = definition;
        this.asOf = asOf;
        this.rule = new ScenarioRule(limitation.firstTimelyDiscovery(asOf));
        for (var scenario : Scenario.values()) {
            scenarios.put(scenario, new Tally());
        }
    }

    /// Adds one claimant.
    public void add(Standing standing) {
        var outcome =
                Determination.outcomeAt(
                        definition,
                        standing.excluded(),
                        standing.firstCoveredOn(),
                        standing.firstPossibleOn());
        outcomes[outcome.ordinal()]++;
        if (outcome != Outcome.MEMBER && outcome != Outcome.UNDETERMINED) {
            return;
        }
        boolean member = outcome == Outcome.MEMBER;
        scenarios.forEach((scenario, tally) -> addTo(scenario, tally, member, standing));
        addToParts(member, standing);
    }

    /// What has been added so far comes to.
    public Estimate estimate() {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        long claimants = 0;
        for (var outcome : Outcome.values()) {
            counts.put(outcome, outcomes[outcome.ordinal()]);
            claimants += outcomes[outcome.ordinal()];
        }
        var figures = new EnumMap<Scenario, Figure>(Scenario.class);
        scenarios.forEach((scenario, tally) -> figures.put(scenario, tally.figure()));
        var parts = new EnumMap<Breakdown, List<Part>>(Breakdown.class);
        breakdowns.forEach((breakdown, counted) -> parts.put(breakdown, parts(counted)));
        return new Estimate(
                definition.policyDate(),
                definition.version(),
                asOf,
                claimants,
                counts,
                figures,
                parts);
    }

    private void addTo(Scenario scenario, Tally tally, boolean member, Standing standing) {
        switch (rule.apply(scenario, member, standing)) {
            case COUNTED -> tally.count(ScenarioRule.aboveMinimum(scenario, standing));
            case IN_DOUBT -> tally.doubt(ScenarioRule.aboveMinimum(scenario, standing));
            case LEFT_OUT -> {}
        }
    }

    private void addToParts(boolean member, Standing standing) {
        var first = standing.firstCoveredOn();
        add(Breakdown.STATE, Breakdown.ofState(standing.state()), member);
        add(Breakdown.SUBCLASS, Breakdown.ofSubclass(definition, standing.state()), member);
        add(Breakdown.STATUS, Breakdown.ofStatus(standing.status()), member);
        add(Breakdown.PLAN, Breakdown.ofPlan(definition, first, standing.firstPlan()), member);
        add(Breakdown.MONTH, Breakdown.ofMonth(definition, first), member);
    }

    private void add(Breakdown breakdown, String label, boolean member) {
        breakdowns
                .computeIfAbsent(breakdown, _ -> new HashMap<>())
                .computeIfAbsent(label, _ -> new Headcount())
                .add(member);
    }

    private static List<Part> parts(Map<String, Headcount> counted) {
        return counted.entrySet().stream()
                .map(
                        entry ->
                                Part.of(
                                        entry.getKey(),
                                        entry.getValue().members,
                                        entry.getValue().undetermined))
                .toList();
    }

    /// People who share a label.
    private static final class Headcount {
        private long members;
        private long undetermined;

        void add(boolean member) {
            if (member) {
                members++;
            } else {
                undetermined++;
            }
        }
    }
}
