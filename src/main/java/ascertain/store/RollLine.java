package ascertain.store;

import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One line of a roll on paper. A text that is not known is empty.
///
/// @param name "Okafor, Maria"
/// @param state State of residence
public record RollLine(
        String reference,
        String name,
        String state,
        @Nullable Status status,
        Outcome outcome,
        @Nullable LocalDate firstCoveredOn,
        long qualifying) {}
