package ascertain.desk;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.OptOut;
import ascertain.store.Alteration;
import ascertain.store.Change;
import ascertain.store.Changes;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
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

    /// A change that is made alike for many.
    public interface Edit {
        /// The change in words.
        String words();

        /// One claimant with the change made.
        Claimant on(Claimant claimant);
    }

    /// One field set alike for many; the day of an opt-out together with its being valid.
    ///
    /// @param field any but whom one duplicates
    /// @param value what it is set to; null empties it
    public record Setting<T>(ClaimantField<T> field, @Nullable T value) implements Edit {
        /// The change in words, such as "Status: Under review".
        @Override
        public String words() {
            return field.label()
                    + ": "
                    + switch (value) {
                        case null -> "none";
                        case Enum<?> one -> inWords(one.name());
                        default -> FieldText.format(field, value);
                    };
        }

        private static String inWords(String name) {
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        @Override
        public Claimant on(Claimant claimant) {
            if (field == ClaimantField.OPTED_OUT_ON) {
                return OptOut.on(claimant, (LocalDate) value);
            }
            return claimant.with(field, value);
        }
    }

    /// What a change would do to some claimants; changes nobody.
    public Alteration wouldChange(long[] ids, Edit edit, Progress progress) {
        return changes.wouldAlter(ids, edit::on, change.get(), progress);
    }

    /// Changes some claimants; whoever has it so already stays untouched, and so does whoever lacks
    /// what a status asks for.
    public Alteration change(long[] ids, Edit edit, Progress progress) {
        var altered = changes.alter(ids, edit::on, edit.words(), change.get(), progress);
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
