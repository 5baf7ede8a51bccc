package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import java.util.EnumSet;
import java.util.Set;

/// What puts a claimant out of the class whatever the dates say.
final class Exclusion {
    private Exclusion() {}

    static Set<FindingCode> of(ClassDefinition definition, Claimant claimant) {
        var reasons = ownOf(definition, claimant);
        if (claimant.get(ClaimantField.DUPLICATE_OF) != null) {
            reasons.add(DUPLICATE_OF);
        }
        return reasons;
    }

    /// The reasons that are the person's own; that a record duplicates another is none of them.
    static Set<FindingCode> ownOf(ClassDefinition definition, Claimant claimant) {
        var reasons = EnumSet.noneOf(FindingCode.class);
        if (claimant.hasOptedOut()) {
            reasons.add(OPTED_OUT);
        }
        if (claimant.get(ClaimantField.EXCLUDED_CATEGORY) != null) {
            reasons.add(EXCLUDED_CATEGORY);
        }
        var country = claimant.get(ClaimantField.COUNTRY);
        if (country != null && definition.excludedCountries().contains(country.strip())) {
            reasons.add(EXCLUDED_COUNTRY);
        }
        return reasons;
    }
}
