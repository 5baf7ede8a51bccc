package ascertain.desk;

import ascertain.report.table.TableFile;
import ascertain.roll.Counted;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Writes lists of claimants for people, as CSV or Excel files.
public final class ListExport {
    private static final int AT_ONCE = 1_000;
    private final CaseStore store;
    private final Supplier<Change> change;

    ListExport(CaseStore store, Supplier<Change> change) {
        this.store = store;
        this.change = change;
    }

    /// What came of it.
    ///
    /// @param rows how many claimants are in the file
    /// @param leftOut how many are not, since they must not be contacted directly
    public record Outcome(long rows, long leftOut) {}

    /// Writes some claimants in their order, in the place of a file of that name if there is one.
    ///
    /// @param toContact whether it is a list to contact people by, which leaves out whoever must
    ///   not be contacted directly
    /// @throws Problem when the file cannot be written; nothing of it is left
    public Outcome write(
            long[] ids, List<ListColumn> columns, boolean toContact, Path file, Progress progress) {
        var count = new long[2];
        TableFile.write(
                file,
                "Claimants",
                columns.stream().map(ListColumn::title).toList(),
                rows -> {
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Writing the list", from, ids.length);
                        int to = Math.min(ids.length, from + AT_ONCE);
                        for (var line : store.lines(Arrays.copyOfRange(ids, from, to))) {
                            if (toContact && !line.isContactable()) {
                                count[1]++;
                            } else {
                                count[0]++;
                                rows.row(
                                        columns.stream().map(column -> column.cell(line)).toList());
                            }
                        }
                    }
                });
        var outcome = new Outcome(count[0], count[1]);
        store.note(
                "list",
                file.getFileName().toString(),
                "%s%s: %s"
                        .formatted(
                                Counted.of(outcome.rows, "claimant", "claimants"),
                                toContact ? ", %d left out".formatted(outcome.leftOut) : "",
                                columns.stream()
                                        .map(ListColumn::title)
                                        .collect(Collectors.joining(", "))),
                change.get());
        return outcome;
    }
}
