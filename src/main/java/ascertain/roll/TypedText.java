package ascertain.roll;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person typed or pasted, cleared of what they do not see and did not mean.
///
/// Files are read to the letter, so that what is written out reads back equal; what is typed has
/// often been copied from a web page or a letter, with marks that only a program would notice.
public final class TypedText {
    private static final Pattern SHORT_PROFILE =
            Pattern.compile("/?in/[^/?#\\s]+/?", Pattern.CASE_INSENSITIVE);

    private TypedText() {}

    /// A text on one line: trimmed, its line breaks, tabs and hard spaces folded to a space,
    /// without the format characters that nobody sees.
    public static String line(String text) {
        return OneLine.of(text);
    }

    /// A text on one line, its lines joined by something else than a space.
    public static String joined(String text, String joint) {
        return text.lines()
                .flatMap(line -> Stream.of(line.split("[\\u2028\\u2029]")))
                .map(OneLine::of)
                .filter(line -> !line.isEmpty())
                .reduce((before, after) -> before.replaceFirst("\\s*[,;]$", "") + joint + after)
                .orElse("");
    }

    /// What was typed in a field, as [FieldText#parse] is to read it.
    ///
    /// E-mail addresses may have commas, semicolons, spaces or line breaks between them, stand
    /// after `mailto:`, or be written as `Name <address>`; a member's page may be `in/maria`.
    public static String of(ClaimantField<?> field, String text) {
        if (field == ClaimantField.ADDRESS) {
            return joined(text, ", ");
        }
        if (field == ClaimantField.EMAIL) {
            return Emails.of(joined(text, ";"));
        }
        var line = line(text);
        boolean shortened =
                field == ClaimantField.PROFILE_URL && SHORT_PROFILE.matcher(line).matches();
        return shortened ? "linkedin.com/" + line.replaceFirst("^/", "") : line;
    }
}
