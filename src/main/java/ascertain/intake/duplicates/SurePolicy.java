package ascertain.intake.duplicates;

import ascertain.roll.Claimant;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The one policy by which claimants are merged without a person looking at each pair.
public final class SurePolicy {
    /// The policy in words, as it is stated before and recorded after.
    public static final String WORDS =
            "same LinkedIn profile or e-mail address, and no filled field contradicts";

    private SurePolicy() {}

    /// The one that stays with the fields of both, or null where the policy leaves the two to a
    /// person.
    public static @Nullable Claimant joined(Claimant kept, Claimant other) {
        var one = Traits.of(kept, List.of());
        var two = Traits.of(other, List.of());
        boolean same =
                !one.slug().isEmpty() && one.slug().equals(two.slug())
                        || !Collections.disjoint(one.emails(), two.emails());
        return same && !Joining.contradict(kept, other)
                ? Joining.joined(kept, other, Map.of())
                : null;
    }
}
