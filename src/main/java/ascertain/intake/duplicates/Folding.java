package ascertain.intake.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Brings what people write in many ways to one spelling, for comparing and never for showing.
final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LEAST_DIGITS = 7;
    private static final int MOST_DIGITS = 10;
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ',
                    "th", 'ı', "i");
    private static final Map<String, String> STREET_WORDS =
            Map.ofEntries(
                    Map.entry("street", "st"),
                    Map.entry("avenue", "ave"),
                    Map.entry("av", "ave"),
                    Map.entry("road", "rd"),
                    Map.entry("boulevard", "blvd"),
                    Map.entry("drive", "dr"),
                    Map.entry("lane", "ln"),
                    Map.entry("court", "ct"),
                    Map.entry("place", "pl"),
                    Map.entry("square", "sq"),
                    Map.entry("highway", "hwy"),
                    Map.entry("apartment", "apt"),
                    Map.entry("suite", "ste"),
                    Map.entry("north", "n"),
                    Map.entry("south", "s"),
                    Map.entry("east", "e"),
                    Map.entry("west", "w"));

    private Folding() {}

    /// Letters and digits alone, in lower case and without accents: "O’Néill" is "oneill".
    static String letters(String text) {
        var folded = new StringBuilder(text.length());
        var plain = unaccented(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 128 ? isPlain(c) : isPart(c)) {
                var other = c < 128 ? null : LETTERS.get(c);
                if (other == null) {
                    folded.append(c);
                } else {
                    folded.append(other);
                }
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /// Letters of scripts that write vowels as marks keep them.
    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String unaccented(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /// The words of a text, each as [#letters] has it, none of them empty.
    static String[] words(String text) {
        var words = SPACE.split(text.strip());
        int kept = 0;
        for (var word : words) {
            var folded = letters(word);
            if (!folded.isEmpty()) {
                words[kept++] = folded;
            }
        }
        return java.util.Arrays.copyOf(words, kept);
    }

    /// An address in one line without spaces, its usual words in their short form.
    static String address(String text) {
        var line = new StringBuilder();
        for (var word : words(text.replace(',', ' '))) {
            line.append(STREET_WORDS.getOrDefault(word, word));
        }
        return line.toString();
    }

    /// The last ten digits of a phone number; the empty text where there are fewer than seven.
    static String phone(String text) {
        var digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        int length = digits.length();
        return length < LEAST_DIGITS ? "" : digits.substring(Math.max(0, length - MOST_DIGITS));
    }

    /// The digits of a text.
    static String digits(String text) {
        var digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
