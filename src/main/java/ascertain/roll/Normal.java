package ascertain.roll;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One spelling for what people spell in many ways; what is not recognised stays as it is.
public final class Normal {
    private static final String PROFILE = "https://www.linkedin.com/in/";
    private static final Pattern MEMBER_PAGE =
            Pattern.compile(
                    "(?:(?:https?://)?(?:[a-z0-9-]+\\.)?linkedin\\.com/(?:mwlite/)?|/)?in/([^/?#\\s]+)(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private Normal() {}

    /// A text on one line: trimmed, its line breaks and tabs folded to a space, without the format
    /// characters that nobody sees.
    public static String line(String text) {
        return OneLine.of(text);
    }

    /// A text on one line, its lines joined by something else than a space.
    public static String joined(String text, String joint) {
        return text.lines()
                .flatMap(line -> Stream.of(line.split("[\\u2028\\u2029]")))
                .map(Normal::line)
                .filter(line -> !line.isEmpty())
                .reduce((before, after) -> before.replaceFirst("\\s*[,;]$", "") + joint + after)
                .orElse("");
    }

    /// E-mail addresses joined by `;`, each trimmed and in lower case, none twice.
    ///
    /// They may be typed with commas, semicolons, spaces or line breaks between them, after
    /// `mailto:`, or as `Name <address>`.
    public static String emails(String text) {
        return Emails.of(text);
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
