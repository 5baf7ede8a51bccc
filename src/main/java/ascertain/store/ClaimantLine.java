package ascertain.store;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/// One line of the list of claimants.
///
/// @param id the claimant's key in this case
/// @param reference the human key
/// @param name "Okafor, Maria", or the empty text
/// @param state State of residence, or the empty text
/// @param status where the record stands, if anywhere
/// @param outcome what the rule says
/// @param firstCoveredOn the first covered day, if any
/// @param qualifying how many InMail qualify
/// @param findings the codes found
public record ClaimantLine(
        long id,
        String reference,
        String name,
        String state,
        @Nullable Status status,
        Outcome outcome,
        @Nullable LocalDate firstCoveredOn,
        int qualifying,
        Set<FindingCode> findings) {}
