package ascertain.roll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// E-mail addresses as people type and paste them, told apart.
final class Emails {
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*([^<>@\\s]+@[^<>@\\s]+)\\s*>");
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private Emails() {}

    /// Joined by `;`, each in lower case, none twice; what is no address stays as it is.
    static String of(String text) {
        var all = OneLine.of(text).toLowerCase(Locale.ROOT);
        if (all.chars().noneMatch(Emails::parts)) {
            return all;
        }
        var addresses = new LinkedHashSet<String>();
        if (IN_BRACKETS.matcher(all).find()) {
            bracketed(all, addresses);
        } else {
            for (var part : all.split("[;,]")) {
                plain(part.strip(), addresses);
            }
        }
        return String.join(";", addresses);
    }

    /// Whether every address is one.
    static boolean areAddresses(String joined) {
        return List.of(joined.split(";")).stream().allMatch(one -> ADDRESS.matcher(one).matches());
    }

    private static boolean parts(int c) {
        return c == ';' || c == ',' || c == '<' || c == ':' || c == ' ';
    }

    /// Where some stand in brackets, what has no `@` is a name.
    private static void bracketed(String all, Set<String> addresses) {
        for (var word : IN_BRACKETS.matcher(all).replaceAll(" $1 ").split("[\\s;,]+")) {
            if (word.contains("@")) {
                addresses.add(bare(word));
            }
        }
    }

    private static void plain(String part, Set<String> addresses) {
        var words = List.of(bare(part).split("\\s+"));
        if (words.stream().allMatch(word -> word.contains("@"))) {
            words.forEach(word -> addresses.add(bare(word)));
        } else if (!part.isEmpty()) {
            addresses.add(bare(part));
        }
    }

    private static String bare(String word) {
        return word.startsWith("mailto:") ? word.substring("mailto:".length()).strip() : word;
    }
}
