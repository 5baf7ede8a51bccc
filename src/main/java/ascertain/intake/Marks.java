package ascertain.intake;

/// Looks for words in a cell without making a text of it.
final class Marks {
    private Marks() {}

    /// Whether a cell holds the words in any case, or is them and nothing but white space.
    static boolean has(String words, boolean alone, char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        if (alone) {
            while (from < to && Character.isWhitespace(buffer[from])) {
                from++;
            }
            while (to > from && Character.isWhitespace(buffer[to - 1])) {
                to--;
            }
            return to - from == words.length() && isAt(words, buffer, from);
        }
        for (int i = from; i <= to - words.length(); i++) {
            if (isAt(words, buffer, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String words, char[] buffer, int from) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.toLowerCase(buffer[from + i]) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
