package ascertain.damages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The time an action was pending.
///
/// @param filed the day it was filed
/// @param ended the day it ended, not before it was filed; the measured day while it is still
///   pending
public record Pendency(LocalDate filed, LocalDate ended) {
    public Pendency {
        if (ended.isBefore(filed)) {
            throw new IllegalArgumentException(
                    "An action ended on " + ended + ", before it was filed on " + filed);
        }
    }

    /// How many days that is: nine from 21 to 30 January.
    public long days() {
        return ChronoUnit.DAYS.between(filed, ended);
    }
}
