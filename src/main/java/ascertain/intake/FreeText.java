package ascertain.intake;

import ascertain.roll.Choices;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.FieldText.Parsed;
import ascertain.roll.Normal;
import ascertain.roll.Status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a claimant's fields as people write them in their own tables.
final class FreeText {
    /// What people write where there is nothing to write.
    private static final Set<String> NOTHING =
            Set.of("-", "--", "–", "—", "?", "n/a", "#n/a", "none", "null", "nil", "tbd", "tba");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+\\.[^\\s@;,]+");
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "on", "✓");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "off");
    private static final Map<String, Status> STATUS_WORDS =
            Map.ofEntries(
                    Map.entry("new", Status.DRAFT),
                    Map.entry("intake", Status.DRAFT),
                    Map.entry("filed", Status.SUBMITTED),
                    Map.entry("received", Status.SUBMITTED),
                    Map.entry("in review", Status.UNDER_REVIEW),
                    Map.entry("reviewing", Status.UNDER_REVIEW),
                    Map.entry("pending", Status.UNDER_REVIEW),
                    Map.entry("pending review", Status.UNDER_REVIEW),
                    Map.entry("deficiency", Status.DEFICIENT),
                    Map.entry("incomplete", Status.DEFICIENT),
                    Map.entry("approved", Status.VERIFIED),
                    Map.entry("accepted", Status.VERIFIED),
                    Map.entry("confirmed", Status.VERIFIED),
                    Map.entry("denied", Status.REJECTED),
                    Map.entry("declined", Status.REJECTED));

    private FreeText() {}

    /// A cell's text, or the empty text where it says in words that there is none.
    static String filled(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    static <T> Parsed<T> parse(ClaimantField<T> field, String text, FreeDates dates) {
        return FieldText.parse(field, plain(field, text, dates));
    }

    /// The text in the form that files of this program have.
    private static String plain(ClaimantField<?> field, String text, FreeDates dates) {
        if (field == ClaimantField.EMAIL) {
            return emails(text);
        }
        var word = text.toLowerCase(Locale.ROOT);
        if (field == ClaimantField.STATUS && STATUS_WORDS.containsKey(word)) {
            return STATUS_WORDS.get(word).name();
        }
        if (field.type() == LocalDate.class) {
            return date(text, dates);
        }
        if (field.type() == BigDecimal.class) {
            return text.replaceAll(
                    "(?i)^(?:us)?\\$|\\s|\\bUSD\\b|(?<=\\d),(?=\\d{3}(?:\\D|$))", "");
        }
        if (field.type() == Boolean.class) {
            return YES.contains(word) ? "true" : NO.contains(word) ? "false" : text;
        }
        if (field == ClaimantField.AI_SETTING) {
            return YES.contains(word) ? "ON" : NO.contains(word) ? "OFF" : text;
        }
        return field.type() == Choices.OptOut.class && word.equals("timely") ? "VALID" : text;
    }

    private static String date(String text, FreeDates dates) {
        var date = dates.date(text);
        return date == null ? "none" : date.toString();
    }

    /// Addresses that commas, semicolons or spaces part, joined by `;`.
    private static String emails(String text) {
        var addresses = new ArrayList<String>();
        for (var address : text.split("[;,\\s]+")) {
            if (!address.isBlank()) {
                addresses.add(address.replaceFirst("(?i)^mailto:", "").replaceAll("^<|>$", ""));
            }
        }
        return Normal.emails(String.join(";", addresses));
    }

    /// Whether it is one e-mail address and nothing else.
    static boolean isEmail(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /// Whether a cell says yes; null-free, since a cell that says neither is a [BadRow].
    static boolean isYes(String text, String column) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || word.equals("trial") || word.equals("free trial")) {
            return true;
        }
        if (NO.contains(word) || word.equals("paid") || word.isEmpty()) {
            return false;
        }
        throw new BadRow(column, "neither yes nor no");
    }
}
