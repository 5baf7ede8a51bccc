package ascertain.roll;

/// Somebody who works on the case, as the record names them.
///
/// @param name the full name, which every change they make bears
/// @param initials as "AP"; may be empty
/// @param role what they may decide
/// @param active whether they still work on it
public record User(String name, String initials, Role role, boolean active) {
    /// What somebody who works on the case may decide.
    public enum Role {
        PARALEGAL,
        /// May overrule what a status lacks, with a reason.
        ATTORNEY
    }

    /// Somebody whom nobody entered among those who work on the case.
    public static User unlisted(String name) {
        return new User(name, initials(name), Role.PARALEGAL, true);
    }

    /// The first letters of a name's words: "AP" of "Ana Paralegal"; of many words the first and
    /// the last.
    public static String initials(String name) {
        var words = name.strip().split("[\\s.\\-_]+");
        var first = first(words[0]);
        return words.length < 2 ? first : first + first(words[words.length - 1]);
    }

    /// Whether two names are one person's, whatever their case and the blanks in them.
    public static boolean isSame(String name, String other) {
        return folded(name).equals(folded(other));
    }

    private static String folded(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1))
                        .toUpperCase(java.util.Locale.ROOT);
    }
}
