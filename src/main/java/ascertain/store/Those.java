package ascertain.store;

import java.util.Arrays;

/// Claimants by their keys, as they were counted once.
public final class Those implements Whose {
    private final long[] ids;

    /// @param ids their keys, in any order
    public Those(long... ids) {
        this.ids = ids.clone();
        Arrays.sort(this.ids);
    }

    /// How many they are.
    public int size() {
        return ids.length;
    }

    boolean holds(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    long[] ids() {
        return ids.clone();
    }
}
