package ascertain.intake.duplicates;

import java.util.function.Consumer;

/// Texts that differ by one letter more, less, other, or by two neighbours that changed places.
final class OneEdit {
    /// Shorter texts are one edit from too many others.
    private static final int SHORTEST = 4;

    /// One letter alone is an initial.
    private static final int LEAST = 2;

    private static final int LONGEST = 60;

    private OneEdit() {}

    /// Whether two different texts are one edit apart, both long enough for that to mean something.
    static boolean apart(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST && differ(one, other);
    }

    /// Whether two different texts are one edit apart, the shorter so short that it means something
    /// only where something else agrees.
    static boolean slightlyApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= LEAST && shorter < SHORTEST && differ(one, other);
    }

    private static boolean differ(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = longer == one ? other : one;
        int more = longer.length() - shorter.length();
        if (longer.length() > LONGEST || more > 1 || one.equals(other)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (more == 1) {
            return longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
        }
        boolean swapped =
                at + 1 < longer.length()
                        && longer.charAt(at) == shorter.charAt(at + 1)
                        && longer.charAt(at + 1) == shorter.charAt(at)
                        && longer.regionMatches(at + 2, shorter, at + 2, longer.length() - at - 2);
        return swapped || longer.regionMatches(at + 1, shorter, at + 1, longer.length() - at - 1);
    }

    /// Hands on the text itself and each way of leaving one letter out: whatever is one edit apart
    /// has one of these in common.
    static void around(String text, Consumer<String> each) {
        each.accept(text);
        if (text.length() >= SHORTEST && text.length() <= LONGEST) {
            shortened(text, each);
        }
    }

    /// The same of short texts, and of those that may be slightly apart from one.
    static void slightlyAround(String text, Consumer<String> each) {
        if (text.length() >= LEAST && text.length() <= SHORTEST) {
            each.accept(text);
            shortened(text, each);
        }
    }

    private static void shortened(String text, Consumer<String> each) {
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                each.accept(text.substring(0, i) + text.substring(i + 1));
            }
        }
    }
}
