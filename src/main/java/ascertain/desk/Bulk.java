package ascertain.desk;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.store.Change;
import ascertain.store.Changes;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Changes many claimants at once, each change one step that can be undone.
public final class Bulk {
    private final Changes changes;
    private final Supplier<Change> change;
    private final Runnable changed;

    Bulk(Changes changes, Supplier<Change> change, Runnable changed) {
        this.changes = changes;
        this.change = change;
        this.changed = changed;
    }

    /// One field set alike for many.
    ///
    /// @param field any but whom one duplicates
    /// @param value what it is set to; null empties it
    public record Setting<T>(ClaimantField<T> field, @Nullable T value) {
        /// The change in words, such as "Status: UNDER_REVIEW".
        public String words() {
            return field.label() + ": " + (value == null ? "none" : FieldText.format(field, value));
        }

        Claimant on(Claimant claimant) {
            return claimant.with(field, value);
        }
    }

    /// How many of some claimants a setting would change; changes nobody.
    public long wouldChange(long[] ids, Setting<?> setting, Progress progress) {
        return changes.wouldAlter(ids, setting::on, progress);
    }

    /// Sets a field of some claimants; whoever has it so already stays untouched.
    ///
    /// @return how many it changed
    public long change(long[] ids, Setting<?> setting, Progress progress) {
        long altered = changes.alter(ids, setting::on, setting.words(), change.get(), progress);
        changed.run();
        return altered;
    }

    /// Takes claimants off the roll, into the bin.
    ///
    /// @return how many
    public long delete(long[] ids, Progress progress) {
        long deleted = changes.delete(ids, change.get(), progress);
        changed.run();
        return deleted;
    }
}
