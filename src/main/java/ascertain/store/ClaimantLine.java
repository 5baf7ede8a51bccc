package ascertain.store;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// One line of the list of claimants. A text that is not known is empty.
///
/// @param id the claimant's key in this case
/// @param reference the human key
/// @param name "Okafor, Maria"
/// @param state State of residence
/// @param status where the record stands, if anywhere
/// @param assignedTo who works on it
/// @param followUpOn the day to come back to it, if any
/// @param cureBy the day its deficiency has to be cured by, if any
/// @param email addresses, the primary one first
/// @param phone telephone number
/// @param duplicateOf the reference of whom it is merged into
/// @param outcome what the rule says
/// @param firstCoveredOn the first covered day, if any
/// @param firstPossibleOn the first day that may be covered, if any
/// @param qualifying how many InMail qualify
/// @param findings the codes found
/// @param isContactable whether it may be contacted directly
public record ClaimantLine(
        long id,
        String reference,
        String name,
        String state,
        @Nullable Status status,
        String assignedTo,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate cureBy,
        String email,
        String phone,
        String duplicateOf,
        Outcome outcome,
        @Nullable LocalDate firstCoveredOn,
        @Nullable LocalDate firstPossibleOn,
        int qualifying,
        Set<FindingCode> findings,
        boolean isContactable) {}
