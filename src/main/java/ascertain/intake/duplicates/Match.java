package ascertain.intake.duplicates;

import java.util.List;
import java.util.Optional;

/// Why two claimants may be one person.
///
/// @param strength how sure that is
/// @param points what speaks for it besides what is sure, to put the likelier first
/// @param reasons each rule that matches, in words, the surest first
public record Match(Strength strength, int points, List<Reason> reasons) {

    /// One rule that matches, in words for a person: "Same e-mail: a@example.org".
    public record Reason(Rule rule, String words) {}

    /// What two claimants have in common that makes them worth a look, if anything does; nobody
    /// matches themselves.
    public static Optional<Match> between(Traits one, Traits other) {
        return one.reference().equals(other.reference())
                ? Optional.empty()
                : new Comparison(one, other).match();
    }
}
