package ascertain.store;

import java.util.Arrays;

/// How far two words are apart: letters put in, left out, changed, or two neighbours exchanged.
final class Edits {
    private static final int LONG_WORD = 8;
    private static final int SHORTEST = 3;

    private Edits() {}

    /// How many edits a word may be away and still be meant: none for one or two letters, since
    /// almost any word would be near them.
    static int allowed(String word) {
        return word.length() >= LONG_WORD ? 2 : word.length() >= SHORTEST ? 1 : 0;
    }

    /// Whether one word becomes the other by so many edits at most.
    static boolean within(String one, String other, int most) {
        int n = one.length();
        int m = other.length();
        if (Math.abs(n - m) > most) {
            return false;
        }
        var beforeLast = new int[m + 1];
        var last = new int[m + 1];
        var now = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(m, i + most);
            Arrays.fill(now, most + 1);
            if (from == 1) {
                now[0] = i;
            }
            int least = now[0];
            for (int j = from; j <= to; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int edits = last[j - 1] + change;
                edits = Math.min(edits, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                now[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return false;
            }
            var free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[m] <= most;
    }
}
