package ascertain.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name that stood in one cell, taken apart.
///
/// @param family the family name with what belongs to it: "de la Cruz", "Smith Jr."
/// @param given the rest, or the empty text
record FullName(String family, String given) {
    private static final Set<String> PARTICLES =
            Set.of(
                    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
                    "la", "le", "ten", "ter", "van", "von", "zu");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq");

    /// Takes "Family, Given" or "Given Family" apart.
    static FullName of(String name) {
        int comma = name.indexOf(',');
        if (comma > 0 && !isSuffix(name.substring(comma + 1))) {
            return new FullName(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        var words = List.of(name.replace(",", " ").strip().split("\\s+"));
        int family = words.size() - 1;
        while (family > 1 && isSuffix(words.get(family))) {
            family--;
        }
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new FullName(
                String.join(" ", words.subList(family, words.size())),
                String.join(" ", words.subList(0, family)));
    }

    private static boolean isSuffix(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT).replace(".", "").split("\\s+");
        return Arrays.stream(words).allMatch(SUFFIXES::contains);
    }
}
