package ascertain.membership;

import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.time.LocalDate;

/// One doubt of a record that a person can resolve, and that would decide the outcome.
public sealed interface Question {

    /// The first day that would be covered were the doubt resolved in the claimant's favour.
    LocalDate from();

    /// Whether resolving it in the claimant's favour makes a member by itself; where it does not, a
    /// doubt of the other kind has to be resolved too.
    boolean alone();

    /// Whether a message was an InMail, or on which day it was, or both.
    ///
    /// @param inMail the message, at the grade it is known by
    /// @param from see [#from]
    /// @param alone see [#alone]
    record OfInMail(InMail inMail, LocalDate from, boolean alone) implements Question {
        /// Whether it is asked if it was an InMail at all.
        public boolean isPossible() {
            return inMail.grade() == Grade.POSSIBLE;
        }
    }

    /// Which days a period ran.
    ///
    /// @param period the period
    /// @param from see [#from]
    /// @param alone see [#alone]
    record OfPeriod(PremiumPeriod period, LocalDate from, boolean alone) implements Question {}
}
