package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.store.Waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One day that something or somebody waits for.
public sealed interface Coming {
    /// The day, or the month or year it falls in.
    PartialDate on();

    /// A key date of the matter.
    record Key(KeyDate date) implements Coming {
        @Override
        public PartialDate on() {
            return date.on();
        }
    }

    /// The last day of a claim.
    ///
    /// @param who whose it is
    /// @param persons how many that are
    record LastDay(PartialDate on, Claim claim, Waiting who, long persons) implements Coming {}

    /// The day that deficient claimants have to cure by.
    ///
    /// @param who who they are
    /// @param persons how many that are
    record Cure(PartialDate on, Waiting who, long persons) implements Coming {}

    /// The day that claimants are to be followed up on.
    ///
    /// @param who who they are
    /// @param persons how many that are
    record FollowUp(PartialDate on, Waiting who, long persons) implements Coming {}

    /// How many days are left until it begins; less than none when it is past.
    default long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, on().first());
    }
}
