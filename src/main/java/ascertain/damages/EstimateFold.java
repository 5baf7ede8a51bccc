package ascertain.damages;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Outcome;
import ascertain.roll.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts a roll claimant by claimant into an [Estimate]; what it holds grows with the labels, not with the roll.
public final class EstimateFold {
    private final ClassDefinition definition;
    private final Limitation limitation;
    private final LocalDate asOf;
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Scenario, Tally> tallies = new EnumMap<>(Scenario.class);
    private final Map<Breakdown, Map<String, long[]>> parts = new EnumMap<>(Breakdown.class);
    private long claimants;

    /// @param definition the version in force, at the policy date to count at
    /// @param limitation says whose claim is timely
    /// @param asOf       the day timeliness is measured on
    public EstimateFold(ClassDefinition definition, Limitation limitation, LocalDate asOf) {
        this.definition = definition;
        this.limitation = limitation;
        this.asOf = asOf;
        for (var scenario : Scenario.values()) {
            tallies.put(scenario, new Tally());
        }
        for (var breakdown : Breakdown.values()) {
            parts.put(breakdown, new TreeMap<>());
        }
    }

    /// Counts one claimant.
    public void add(Standing standing) {
        claimants++;
        var outcome = Determination.outcomeAt(
                definition, standing.excluded(), standing.firstCoveredOn(), standing.firstPossibleOn());
        outcomes.merge(outcome, 1L, Long::sum);
        if (outcome != Outcome.MEMBER && outcome != Outcome.UNDETERMINED) {
            return;
        }
        boolean member = outcome == Outcome.MEMBER;
        tally(Scenario.A).add(member, Scenario.STATUTORY_MINIMUM);
        if (standing.status() == Status.VERIFIED) {
            tally(Scenario.B).add(member, Scenario.STATUTORY_MINIMUM);
        }
        switch (limitation.timeliness(Claim.STORED_COMMUNICATIONS, standing.discovery(), asOf)) {
            case TIMELY -> tally(Scenario.C).add(member, Scenario.STATUTORY_MINIMUM);
            case UNKNOWN -> tally(Scenario.C).add(false, Scenario.STATUTORY_MINIMUM);
            case OUT_OF_TIME -> {}
        }
        var actual = standing.actualDamages();
        if (actual != null) {
            var profits = standing.profits() == null ? BigDecimal.ZERO : standing.profits();
            tally(Scenario.D).add(member, actual.add(profits).max(Scenario.STATUTORY_MINIMUM));
        }
        addParts(standing, member);
    }

    /// What has been counted so far.
    public Estimate estimate() {
        var figures = new EnumMap<Scenario, Figure>(Scenario.class);
        tallies.forEach((scenario, tally) -> figures.put(scenario, tally.figure()));
        var breakdowns = new EnumMap<Breakdown, List<Part>>(Breakdown.class);
        parts.forEach((breakdown, labels) -> {
            var lines = new ArrayList<Part>();
            labels.forEach((label, counts) -> lines.add(Part.of(label, counts[0], counts[1])));
            breakdowns.put(breakdown, lines);
        });
        return new Estimate(
                definition.policyDate(), definition.version(), asOf, claimants, outcomes, figures, breakdowns);
    }

    private void addParts(Standing standing, boolean member) {
        add(Breakdown.STATE, Breakdown.ofState(standing.state()), member);
        add(Breakdown.SUBCLASS, Breakdown.ofSubclass(definition, standing.state()), member);
        add(Breakdown.STATUS, Breakdown.ofStatus(standing.status()), member);
        add(Breakdown.PLAN, Breakdown.ofPlan(definition, standing.firstCoveredOn(), standing.firstPlan()), member);
        add(Breakdown.MONTH, Breakdown.ofMonth(definition, standing.firstCoveredOn()), member);
    }

    private void add(Breakdown breakdown, String label, boolean member) {
        var labels = parts.get(breakdown);
        if (labels != null) {
            labels.computeIfAbsent(label, any -> new long[2])[member ? 0 : 1]++;
        }
    }

    private Tally tally(Scenario scenario) {
        return tallies.computeIfAbsent(scenario, any -> new Tally());
    }

    private static final class Tally {
        private long persons;
        private long upperPersons;
        private BigDecimal amount = Cents.ZERO;
        private BigDecimal upperBound = Cents.ZERO;

        void add(boolean counted, BigDecimal each) {
            if (counted) {
                persons++;
                amount = amount.add(each);
            }
            upperPersons++;
            upperBound = upperBound.add(each);
        }

        Figure figure() {
            return new Figure(persons, amount, upperPersons, upperBound);
        }
    }
}
