package ascertain.roll;

/// A text on one line, as a person sees it.
final class OneLine {
    private static final char JOINS_NOT = '\u200C';
    private static final char JOINS = '\u200D';

    private OneLine() {}

    static String of(String text) {
        var stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (isOdd(stripped.charAt(i))) {
                return folded(stripped).strip();
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
            if (isUnseen(c) || (c == JOINS || c == JOINS_NOT) && !isNeeded(line, text, i)) {
                continue;
            }
            char shown = isHardSpace(c) ? ' ' : c;
            if (gap && shown == ' ') {
                continue;
            }
            if (gap && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            gap = false;
            line.append(shown);
        }
        return line.toString();
    }

    /// Joiners shape letters of scripts such as Persian and Hindi, and hold emoji together; beside
    /// Latin letters and at the edge of a word they are left over from a web page.
    private static boolean isNeeded(StringBuilder before, String text, int at) {
        if (before.isEmpty() || at + 1 == text.length()) {
            return false;
        }
        return isShaped(before.charAt(before.length() - 1)) && isShaped(text.charAt(at + 1));
    }

    private static boolean isShaped(char c) {
        return c >= '\u0590' && !breaks(c) && !isUnseen(c) && !isHardSpace(c);
    }

    private static boolean isOdd(char c) {
        return c < ' '
                ? breaks(c)
                : c >= '\u00A0'
                        && (breaks(c)
                                || isHardSpace(c)
                                || isUnseen(c)
                                || c == JOINS
                                || c == JOINS_NOT);
    }

    private static boolean breaks(char c) {
        return c < ' ' ? c == '\n' || c == '\r' || c == '\t' : c == '\u2028' || c == '\u2029';
    }

    private static boolean isHardSpace(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    /// Marks of direction, soft hyphens, spaces of no width: what two texts that look the same
    /// differ in.
    private static boolean isUnseen(char c) {
        return c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF';
    }
}
