package ascertain.desk;

import ascertain.report.table.TableFile;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Checking names for conflicts before anybody is engaged.
public final class ConflictDesk {
    private static final List<ClaimantField<String>> FIELDS =
            List.of(
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.REPRESENTATIVE,
                    ClaimantField.STATE,
                    ClaimantField.COUNTRY);
    private static final List<String> HEADS =
            Stream.concat(Stream.of("Reference"), FIELDS.stream().map(ClaimantField::label))
                    .toList();
    private final CaseStore store;
    private final Bulk bulk;
    private final Supplier<Change> change;

    ConflictDesk(CaseStore store, Bulk bulk, Supplier<Change> change) {
        this.store = store;
        this.bulk = bulk;
        this.change = change;
    }

    /// How many of some claimants are not cleared.
    public long uncleared(long[] ids, Progress progress) {
        return store.casework().conflicts().uncleared(ids, _ -> {}, progress);
    }

    /// Writes the names of those who are not cleared as a table, and puts that on record: nothing
    /// but names, the reference and where somebody lives. It is no contact, so everybody is on it.
    ///
    /// @return how many
    /// @throws Problem when the file cannot be written; one of that name is then as it was
    public long writeList(Path file, long[] ids, Progress progress) {
        var count = new long[1];
        TableFile.write(
                file,
                "Conflict check",
                HEADS,
                rows ->
                        count[0] =
                                store.casework()
                                        .conflicts()
                                        .uncleared(ids, one -> rows.row(cells(one)), progress));
        store.note(
                "conflict list",
                file.getFileName().toString(),
                "names of claimants " + count[0],
                change.get());
        return count[0];
    }

    private static List<String> cells(Claimant claimant) {
        return Stream.concat(Stream.of(claimant.reference()), FIELDS.stream().map(claimant::text))
                .toList();
    }

    /// Says of some claimants that they are cleared; those who are already stay as they are.
    ///
    /// @param by who checked
    /// @param on the day of the check
    /// @return how many are cleared by this
    public long clear(long[] ids, String by, LocalDate on, Progress progress) {
        return bulk.change(ids, new Clearing(by, on), progress).changed();
    }

    private record Clearing(String by, LocalDate on) implements Bulk.Edit {
        @Override
        public String words() {
            return "Conflicts cleared by " + by + " on " + on;
        }

        @Override
        public Claimant on(Claimant claimant) {
            return claimant.get(ClaimantField.CONFLICT_CLEARED_ON) != null
                    ? claimant
                    : claimant.with(ClaimantField.CONFLICT_CLEARED_BY, by)
                            .with(ClaimantField.CONFLICT_CLEARED_ON, on);
        }
    }
}
