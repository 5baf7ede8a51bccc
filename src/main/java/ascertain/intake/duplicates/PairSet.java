package ascertain.intake.duplicates;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Pairs of keys, each once, in a bounded room.
public final class PairSet {
    private final int most;
    private long[] pairs = new long[1 << 12];
    private int size;
    private boolean full;
    private boolean tidy;

    /// @param most how many pairs it holds; those that come when it is full are left out
    public PairSet(int most) {
        this.most = most;
    }

    /// Adds a pair, in whichever order.
    public void add(long one, long other) {
        if (size == pairs.length) {
            tidy();
            if (size >= most) {
                full = true;
                return;
            }
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, Math.min(pairs.length * 2, most * 2));
            }
        }
        tidy = false;
        pairs[size++] = Math.min(one, other) << 32 | Math.max(one, other);
    }

    /// Whether some were left out.
    public boolean isFull() {
        return full;
    }

    /// How many there are.
    public int count() {
        tidy();
        return size;
    }

    /// Whether a pair is among them.
    public boolean contains(long one, long other) {
        tidy();
        long pair = Math.min(one, other) << 32 | Math.max(one, other);
        return Arrays.binarySearch(pairs, 0, size, pair) >= 0;
    }

    /// Hands on each pair in order, as [#one] and [#other] read it.
    public void each(LongConsumer pair) {
        tidy();
        for (int i = 0; i < size; i++) {
            pair.accept(pairs[i]);
        }
    }

    /// The lesser key of a pair.
    public static long one(long pair) {
        return pair >>> 32;
    }

    /// The greater key of a pair.
    public static long other(long pair) {
        return pair & 0xffffffffL;
    }

    private void tidy() {
        if (tidy) {
            return;
        }
        tidy = true;
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }
}
