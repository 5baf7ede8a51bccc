package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What tells a person where no reference does: keys that two records of one person share.
public final class Identity {
    private static final String PROFILE = "profile ";
    private static final String EMAIL = "email ";
    private static final String NAME = "name ";

    private Identity() {}

    /// The keys of a claimant, the surest first: the slug of the profile, then each e-mail address;
    /// the name where there is neither.
    public static List<String> keys(Claimant claimant) {
        return keys(
                claimant.get(ClaimantField.PROFILE_URL),
                claimant.get(ClaimantField.EMAIL),
                claimant.listName());
    }

    /// The same of a claimant's parts, each as its field holds it.
    public static List<String> keys(
            @Nullable String profileUrl, @Nullable String emails, String listName) {
        var keys = new ArrayList<String>(2);
        var slug = profileUrl == null ? "" : Normal.slug(profileUrl);
        if (!slug.isEmpty()) {
            keys.add(PROFILE + slug);
        }
        if (emails != null) {
            for (var email : Normal.emails(emails).split(";")) {
                keys.add(EMAIL + email);
            }
        }
        if (keys.isEmpty() && !listName.isEmpty()) {
            keys.add(NAME + listName.toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /// Whether a key is a name, which two people may share.
    public static boolean isName(String key) {
        return key.startsWith(NAME);
    }

    /// Whether a key is a profile, of which a person has one.
    public static boolean isProfile(String key) {
        return key.startsWith(PROFILE);
    }

    /// Whether both have a profile, and not the same one.
    public static boolean profilesDiffer(Claimant one, Claimant other) {
        var first = Normal.slug(one.text(ClaimantField.PROFILE_URL));
        var second = Normal.slug(other.text(ClaimantField.PROFILE_URL));
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }
}
