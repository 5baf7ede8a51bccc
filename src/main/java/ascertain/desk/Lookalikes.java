package ascertain.desk;

import ascertain.intake.duplicates.Match;
import ascertain.intake.duplicates.Rule;
import ascertain.intake.duplicates.Strength;

import java.util.List;
import java.util.Map;

/// Pairs of claimants who may be one person, as they were found at one moment.
///
/// @param pairs the surest first
/// @param counts how many there are of each strength, those not listed among them
/// @param common how many people the largest group of each kind has that was too common to compare
///   each with each
/// @param whole false where there were too many pairs to look at all
public record Lookalikes(
        List<Pair> pairs, Map<Strength, Integer> counts, Map<Rule, Integer> common, boolean whole) {

    /// Two claimants, neither a duplicate of another.
    ///
    /// @param match why they may be one person
    public record Pair(Side left, Side right, Match match) {}

    /// One of two.
    ///
    /// @param name "Okafor, Maria", or the empty text
    public record Side(long id, String reference, String name) {}

    /// How many pairs there are.
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
