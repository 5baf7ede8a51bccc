package ascertain.damages;

import ascertain.roll.Status;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Whom each scenario counts among the members and the undetermined, and what each is due.
///
/// @param firstTimelyDiscovery the earliest discovery that is timely on the measured day
record ScenarioRule(LocalDate firstTimelyDiscovery) {
    /// What a scenario does with one person.
    enum Answer {
        COUNTED,
        /// In the upper bound alone.
        IN_DOUBT,
        LEFT_OUT
    }

    /// Applies a scenario to a member, or else to one undetermined.
    Answer apply(Scenario scenario, boolean member, Standing standing) {
        boolean meets =
                switch (scenario) {
                    case A -> true;
                    case B -> standing.status() == Status.VERIFIED;
                    case C -> standing.discovery() == null || isTimely(standing.discovery());
                    case D -> standing.actualDamages() != null;
                };
        if (!meets) {
            return Answer.LEFT_OUT;
        }
        boolean certain = member && (scenario != Scenario.C || standing.discovery() != null);
        return certain ? Answer.COUNTED : Answer.IN_DOUBT;
    }

    /// What a person counted is due above the statutory minimum, in US dollars; half a cent counts
    /// as one.
    static BigDecimal aboveMinimum(Scenario scenario, Standing standing) {
        if (scenario != Scenario.D) {
            return Cents.ZERO;
        }
        return new Proven(standing.actualDamages(), standing.profits())
                .sum()
                .subtract(Scenario.STATUTORY_MINIMUM)
                .max(Cents.ZERO);
    }

    private boolean isTimely(LocalDate discovery) {
        return !discovery.isBefore(firstTimelyDiscovery);
    }
}
