package ascertain.intake.duplicates;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Finds pairs worth comparing: claimants are added one by one, then the pairs of all blocks are
/// handed on.
///
/// An entry is one number: 32 bits of the block's hash, 3 of its kind, 1 for a member that does not
/// lead, 28 of the claimant's key. Sorted, a block lies together with its leaders first. Two blocks
/// whose hashes agree by chance cost a comparison and find nobody.
public final class Blocks {
    /// How many entries are held at a time: 32 MB.
    public static final int CAPACITY = 4_000_000;

    /// How many may have one name, in the roll or in a State, before it is too common to say
    /// anything by itself.
    public static final int NAMESAKES = 5;

    private static final int LARGEST = 60;
    private static final int KEYS_OF_ONE = 30;
    private static final int KEY_BITS = 28;
    private static final int FOLLOWS = KEY_BITS;
    private static final int KIND = KEY_BITS + 1;
    private static final long KEY = (1L << KEY_BITS) - 1;

    private final int share;
    private final int shares;
    private final int namesakes;
    private final Map<Rule, Integer> common = new EnumMap<>(Rule.class);
    private long @Nullable [] open;
    private long[] entries = new long[1 << 16];
    private int size;

    /// Hears of a pair; the same pair may come again.
    public interface Pairs {
        void pair(long one, long other);
    }

    /// @param share which share of the blocks is looked at, from 0
    /// @param shares how many shares there are
    /// @param namesakes how many may have one name to be compared by it
    public Blocks(int share, int shares, int namesakes) {
        this.share = share;
        this.shares = shares;
        this.namesakes = namesakes;
    }

    /// In how many shares a roll is gone through so that each fits.
    public static int shares(long claimants) {
        return (int) (claimants * KEYS_OF_ONE / CAPACITY) + 1;
    }

    /// Adds a claimant.
    ///
    /// @param key its key, below 2^28
    public void add(long key, Traits traits) {
        if (key < 0 || key > KEY) {
            throw new IllegalArgumentException("A roll of more than 268 million.");
        }
        BlockKeys.each(
                traits,
                (kind, hash, leads) -> {
                    if (Long.remainderUnsigned(hash, shares) == share) {
                        add(
                                hash & 0xffffffff00000000L
                                        | (long) kind.ordinal() << KIND
                                        | (leads ? 0 : 1L << FOLLOWS)
                                        | key);
                    }
                });
    }

    /// From now on only those blocks grow in which somebody stands by now.
    public void closeOthers() {
        open = Arrays.stream(entries, 0, size).map(entry -> entry >>> KIND).sorted().toArray();
    }

    private void add(long entry) {
        if (open != null && Arrays.binarySearch(open, entry >>> KIND) < 0) {
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = entry;
    }

    /// Hands on the pairs of all blocks.
    public void each(Pairs pairs) {
        Arrays.sort(entries, 0, size);
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && sameBlock(entries[to], entries[from])) {
                to++;
            }
            if (to - from > 1) {
                block(from, to, pairs);
            }
            from = to;
        }
    }

    /// How many people stand in the largest block of each kind that was too large to compare each
    /// with each.
    public Map<Rule, Integer> common() {
        return common;
    }

    private void block(int from, int to, Pairs pairs) {
        int leaders = 0;
        while (from + leaders < to && leads(from + leaders)) {
            leaders++;
        }
        var kind = Rule.values()[(int) (entries[from] >>> KIND & 7)];
        long compared = (long) leaders * (to - from) - (long) leaders * (leaders + 1) / 2;
        long most = kind == Rule.NAME ? namesakes : LARGEST;
        if (compared > most * (most - 1) / 2) {
            common.merge(kind, to - from, Math::max);
            leaders = kind.isSure() ? 1 : 0;
        }
        for (int i = from; i < from + leaders; i++) {
            for (int j = i + 1; j < to; j++) {
                pair(i, j, pairs);
            }
        }
    }

    private void pair(int i, int j, Pairs pairs) {
        long one = entries[i] & KEY;
        long other = entries[j] & KEY;
        if (one != other) {
            pairs.pair(Math.min(one, other), Math.max(one, other));
        }
    }

    private boolean leads(int i) {
        return (entries[i] >>> FOLLOWS & 1) == 0;
    }

    private static boolean sameBlock(long one, long other) {
        return one >>> KIND == other >>> KIND;
    }
}
