package ascertain.desk.sample;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Invented names in many scripts: given and family names of one language, paired by chance.
///
/// @param language ISO 639 code
/// @param weight how often, in a thousand
record Names(String language, int weight, List<Part> given, List<Part> family) {
    private static final List<Names> ALL = all();
    private static final Weighted<Names> BY_WEIGHT = Weighted.of(ALL, Names::weight);

    /// One name and how it is written in ASCII.
    record Part(String name, String ascii) {
        static Part of(String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Part(text, ascii(text))
                    : new Part(text.substring(0, colon), text.substring(colon + 1));
        }

        private static String ascii(String name) {
            var plain = new StringBuilder();
            var parts = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            for (int i = 0; i < parts.length(); i++) {
                char c = parts.charAt(i);
                plain.append(
                        switch (c) {
                            case 'ł' -> "l";
                            case 'ø' -> "o";
                            case 'đ' -> "d";
                            case 'ß' -> "ss";
                            case ' ', '-' -> "-";
                            default -> c >= 'a' && c <= 'z' ? String.valueOf(c) : "";
                        });
            }
            return plain.toString();
        }
    }

    private static List<Names> all() {
        var all = new ArrayList<Names>();
        for (var line : NameLists.LINES.lines().toList()) {
            var cells = line.split("\\|");
            all.add(
                    new Names(
                            cells[0],
                            Integer.parseInt(cells[1]),
                            parts(cells[2]),
                            parts(cells[3])));
        }
        return List.copyOf(all);
    }

    private static List<Part> parts(String cell) {
        var parts = new ArrayList<Part>();
        for (var part : cell.split(",")) {
            parts.add(Part.of(part));
        }
        return List.copyOf(parts);
    }

    /// The names of a claimant: those cast by hand show one language after another.
    static Names of(Chance chance, int claimant) {
        return claimant < 50 && claimant % 3 == 0
                ? ALL.get(claimant / 3 % ALL.size())
                : BY_WEIGHT.pick(chance);
    }
}
