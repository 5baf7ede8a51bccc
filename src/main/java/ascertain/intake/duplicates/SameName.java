package ascertain.intake.duplicates;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Whether two records write one name, whatever their accents, capitals and the order of its words.
public final class SameName {
    private SameName() {}

    /// Whether the names differ. Of a name that one of them has only in part, just that part is
    /// compared, and none differs from no name.
    public static boolean differ(Claimant one, Claimant other) {
        var ones = words(one);
        var others = words(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return false;
        }
        return isWhole(one) && isWhole(other)
                ? !String.join("", ones).equals(String.join("", others))
                : !ones.containsAll(others) && !others.containsAll(ones);
    }

    private static boolean isWhole(Claimant claimant) {
        return claimant.get(ClaimantField.FAMILY_NAME) != null
                && claimant.get(ClaimantField.GIVEN_NAME) != null;
    }

    private static List<String> words(Claimant claimant) {
        var words = new ArrayList<String>();
        Collections.addAll(words, Folding.words(claimant.fullName().replace('-', ' ')));
        Collections.sort(words);
        return words;
    }
}
