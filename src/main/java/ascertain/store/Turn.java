package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;

/// From one outcome to another, under a changed definition.
public record Turn(Outcome before, Outcome after) {

    /// A claimant whose outcome turns.
    ///
    /// @param id the claimant's key
    /// @param reference the human key
    /// @param name "Okafor, Maria"
    /// @param turn from which outcome to which
    /// @param was what decides it by the definition in force, in a sentence
    /// @param why what decides it by the changed one, in a sentence
    /// @param daysBefore how many days the deciding day lies before the changed policy date,
    ///   negative after it; null where no day decides
    public record Claimant(
            long id,
            String reference,
            String name,
            Turn turn,
            String was,
            String why,
            @Nullable Long daysBefore) {}

    /// How many days what decides this turn lies before the changed policy date.
    @Nullable Long daysBefore(ClassDefinition changed, Determination now) {
        if (before == Outcome.EXCLUDED || after == Outcome.EXCLUDED) {
            return null;
        }
        var day =
                before == Outcome.MEMBER || after == Outcome.MEMBER
                        ? now.firstCoveredOn()
                        : now.firstPossibleOn();
        return day == null || day.getYear() == 1
                ? null
                : ChronoUnit.DAYS.between(day, changed.policyDate());
    }
}
