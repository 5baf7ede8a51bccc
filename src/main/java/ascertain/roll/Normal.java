package ascertain.roll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.regex.Pattern;

/// One spelling for what people spell in many ways; what is not recognised stays as it is.
public final class Normal {
    private static final String PROFILE = "https://www.linkedin.com/in/";
    private static final Pattern MEMBER_PAGE =
            Pattern.compile(
                    "(?:https?://)?(?:[a-z0-9-]+\\.)?linkedin\\.com/(?:mwlite/)?in/([^/?#\\s]+)(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private Normal() {}

    /// A text on one line: trimmed, its line breaks and tabs folded to a space.
    public static String line(String text) {
        var stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (breaks(stripped.charAt(i))) {
                return folded(stripped);
            }
        }
        return stripped;
    }

    private static String folded(String text) {
        var line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks(c)) {
                gap = true;
                continue;
            }
            if (gap && c == ' ') {
                continue;
            }
            if (gap && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            gap = false;
            line.append(c);
        }
        return line.toString();
    }

    private static boolean breaks(char c) {
        return c < ' ' ? c == '\n' || c == '\r' || c == '\t' : c == '\u2028' || c == '\u2029';
    }

    /// E-mail addresses joined by `;`, each trimmed and in lower case, none twice.
    public static String emails(String text) {
        var all = line(text).toLowerCase(Locale.ROOT);
        if (all.indexOf(';') < 0) {
            return all;
        }
        var addresses = new LinkedHashSet<String>();
        for (var address : all.split(";")) {
            if (!address.isBlank()) {
                addresses.add(address.strip());
            }
        }
        return String.join(";", addresses);
    }

    /// A member's LinkedIn page as `https://www.linkedin.com/in/slug`; another address as it is.
    public static String profileUrl(String text) {
        if (isNormalProfile(text)) {
            return text;
        }
        var line = line(text);
        var slug = slug(line);
        return slug.isEmpty() ? line : PROFILE + slug;
    }

    /// The slug in the address of a member's LinkedIn page, in lower case; the empty text for any
    /// other address.
    public static String slug(String url) {
        if (isNormalProfile(url)) {
            return url.substring(PROFILE.length());
        }
        var page = MEMBER_PAGE.matcher(line(url));
        if (!page.matches()) {
            return "";
        }
        var slug = PercentText.decoded(page.group(1)).strip().toLowerCase(Locale.ROOT);
        return slug.chars().anyMatch(c -> c < ' ' || c == '/' || c == 0xFFFD) ? "" : slug;
    }

    private static boolean isNormalProfile(String url) {
        if (!url.startsWith(PROFILE) || url.length() == PROFILE.length()) {
            return false;
        }
        for (int i = PROFILE.length(); i < url.length(); i++) {
            char c = url.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /// A State's two-letter code where its name or code is given.
    public static String state(String text) {
        return Places.state(line(text));
    }

    /// A country's two-letter ISO code where a common name or a code is given.
    public static String country(String text) {
        return Places.country(line(text));
    }

    /// The State and the country that end a place in free text, as in "Fresno, California, United
    /// States".
    ///
    /// @return both codes; each is the empty text unless the place names it plainly
    public static Place place(String text) {
        var parts = new ArrayList<String>();
        for (var part : line(text).split(",")) {
            parts.add(part.strip());
        }
        var country = Places.knownCountry(parts.removeLast());
        if (!country.equals("US") || parts.isEmpty()) {
            return new Place("", country);
        }
        return new Place(Places.knownState(parts.getLast()), country);
    }

    /// Where someone lives, as far as two codes can say.
    ///
    /// @param state a State's two-letter code, or the empty text
    /// @param country a country's two-letter ISO code, or the empty text
    public record Place(String state, String country) {}
}
