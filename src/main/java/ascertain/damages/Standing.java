package ascertain.damages;

import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What the totals need to know of one claimant, whatever the policy date.
///
/// @param excluded whether the rule excludes the claimant
/// @param firstCoveredOn the earliest covered day of the strict reading; null when there is none
/// @param firstPossibleOn the earliest covered day of the open reading; null when there is none
/// @param state the State of residence as recorded; the empty text where there is none
/// @param status where the record stands; null where nothing is recorded
/// @param discovery the day the claimant discovered the violation; null while not known
/// @param actualDamages recorded actual damages, US dollars; null where none are recorded
/// @param profits the violator's profits from the claimant, US dollars; null where none are
///   recorded
/// @param firstPlan the plan that covered `firstCoveredOn`; null when there is no such day
public record Standing(
        boolean excluded,
        @Nullable LocalDate firstCoveredOn,
        @Nullable LocalDate firstPossibleOn,
        String state,
        @Nullable Status status,
        @Nullable LocalDate discovery,
        @Nullable BigDecimal actualDamages,
        @Nullable BigDecimal profits,
        @Nullable String firstPlan) {}
