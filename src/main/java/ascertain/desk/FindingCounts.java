package ascertain.desk;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// How many claimants have each finding, from how many have each set of them.
final class FindingCounts {
    private FindingCounts() {}

    /// @param bySet how many of each outcome have each set of findings, by the set's mask
    /// @param outcome only those of this outcome, or everybody
    static Map<FindingCode, Long> of(
            Map<Integer, Map<Outcome, Long>> bySet, @Nullable Outcome outcome) {
        var counts = new EnumMap<FindingCode, Long>(FindingCode.class);
        bySet.forEach(
                (mask, outcomes) -> {
                    long persons =
                            outcomes.entrySet().stream()
                                    .filter(entry -> outcome == null || entry.getKey() == outcome)
                                    .mapToLong(Map.Entry::getValue)
                                    .sum();
                    FindingCode.ofMask(mask)
                            .forEach(code -> counts.merge(code, persons, Long::sum));
                });
        return counts;
    }
}
