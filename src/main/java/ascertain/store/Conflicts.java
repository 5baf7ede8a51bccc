package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Consumer;

/// Whose conflicts are not cleared.
public final class Conflicts {
    private static final int AT_ONCE = 1_000;
    private final Database database;

    Conflicts(Database database) {
        this.database = database;
    }

    /// Hands on those of some claimants whose conflicts are not cleared, some at a time.
    ///
    /// @return how many
    public long uncleared(long[] ids, Consumer<Claimant> each, Progress progress) {
        return database.read(
                db -> {
                    long found = 0;
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Looking at conflicts", from, ids.length);
                        var some =
                                new ArrayList<>(
                                        Claimants.whole(db, Keys.some(ids, from, AT_ONCE))
                                                .values());
                        some.removeIf(one -> one.get(ClaimantField.CONFLICT_CLEARED_ON) != null);
                        some.sort(Comparator.comparing(Claimant::reference));
                        some.forEach(each);
                        found += some.size();
                    }
                    return found;
                });
    }
}
