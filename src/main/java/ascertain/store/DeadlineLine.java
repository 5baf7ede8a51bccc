package ascertain.store;

import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One claimant among those of a deadline. A text that is not known is empty.
///
/// @param id the claimant's key in this case
/// @param reference the human key
/// @param name "Okafor, Maria"
/// @param state State of residence
/// @param outcome what the rule says
/// @param discovery the day the claimant discovered the violation; null while not known
public record DeadlineLine(
        long id,
        String reference,
        String name,
        String state,
        Outcome outcome,
        @Nullable LocalDate discovery) {}
