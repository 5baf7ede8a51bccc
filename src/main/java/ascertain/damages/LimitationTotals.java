package ascertain.damages;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/// How many claims of a roll can still be brought, claim by claim.
///
/// @param counts by claim and time left; whom nobody is among is not there
/// @param lastDays by claim, the known last days and whose they are
public record LimitationTotals(
        Map<Claim, Map<TimeLeft, Heads>> counts, Map<Claim, SortedMap<LocalDate, Heads>> lastDays) {

    /// How many there are of a claim and a time left.
    public Heads heads(Claim claim, TimeLeft left) {
        return counts.getOrDefault(claim, Map.of()).getOrDefault(left, Heads.NONE);
    }
}
