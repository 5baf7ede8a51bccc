package ascertain.desk;

import ascertain.intake.RejectedTable;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What came into a case so far: each source's report, and its rejected rows to be put right.
public final class ImportDesk {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int MOST_ROWS = 10_000;

    private final CaseStore store;
    private final Supplier<Change> change;
    private final Runnable changed;

    ImportDesk(CaseStore store, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.change = change;
        this.changed = changed;
    }

    /// How many sources came in or were refused.
    public int count() {
        return count(false);
    }

    /// The same.
    ///
    /// @param leftOut whether only those that were refused or have rows that wait
    public int count(boolean leftOut) {
        return store.batches().count(leftOut);
    }

    /// Some of them, newest first.
    ///
    /// @param from how many newer ones to leave out
    public List<ImportBatch> page(int from, int most) {
        return page(false, from, most);
    }

    /// The same.
    ///
    /// @param leftOut whether only those that were refused or have rows that wait
    public List<ImportBatch> page(boolean leftOut, int from, int most) {
        return store.batches().page(leftOut, from, most);
    }

    /// One of them as it is now.
    public ImportBatch batch(long id) {
        return store.batches()
                .batch(id)
                .orElseThrow(() -> new Problem("This import is not on record any more."));
    }

    /// Where one stands in the list, from 0.
    ///
    /// @param leftOut whether in that of those that were refused or have rows that wait
    public int placeOf(long id, boolean leftOut) {
        return store.batches().newerThan(id, leftOut);
    }

    /// How many rejected rows wait for a person.
    public long waiting() {
        return store.batches().waiting();
    }

    /// What came of one, as it was told after it; the rejected rows are read by themselves.
    public ImportReport.Source report(ImportBatch batch) {
        var note = store.batches().note(batch.id());
        var counts = batch.counts();
        return new ImportReport.Source(
                batch.source(),
                batch.error(),
                counts.added(),
                counts.changed(),
                counts.known(),
                counts.periods(),
                counts.inMails(),
                counts.receipts(),
                note.counts(),
                note.unknown(),
                note.understood(),
                note.rejected(),
                List.of(),
                List.of(),
                note.place(),
                note.owners());
    }

    /// Some of the rejected rows of one, in their order.
    ///
    /// @param from the place of the first
    public List<RejectedRow> rows(ImportBatch batch, int from, int most) {
        return store.batches().rows(batch.id(), from, most);
    }

    /// The columns of a row's cells.
    public List<RowColumn> columns(ImportBatch batch, RejectedRow row) {
        var note = store.batches().note(batch.id());
        return RowColumn.of(note.columnsOf(row.rejection().file()), row.cells().size());
    }

    /// Why one cannot be undone, in words; the empty text when it can.
    public String whyNotUndone(ImportBatch batch) {
        if (batch.undone()) {
            return "This import is undone.";
        }
        if (batch.step().isEmpty()) {
            return batch.counts().anyChange()
                    ? "It came in before imports could be undone."
                    : "It changed nothing that could be undone.";
        }
        return store.history().changedSince(batch.step().getAsLong());
    }

    /// Undoes one, whole.
    ///
    /// @throws Problem when it cannot be undone, with nothing changed
    public void undo(ImportBatch batch) {
        var why = whyNotUndone(batch);
        if (!why.isEmpty()) {
            throw new Problem(why);
        }
        try {
            store.history().undo(batch.step().orElseThrow(), change.get());
        } finally {
            changed.run();
        }
    }

    /// Says that nothing is to be done about some rejected rows, or takes that back.
    public void dismiss(ImportBatch batch, List<Integer> positions, boolean dismissed) {
        store.imports().dismiss(batch.id(), positions, dismissed, change.get());
        changed.run();
    }

    /// Tries rejected rows again as they were put right: those that are right now go in, as one
    /// step.
    public Retried retry(ImportBatch batch, List<RowFix> fixes, Progress progress) {
        if (batch(batch.id()).undone()) {
            throw new Problem("This import is undone, so its rows were left as they are.");
        }
        var note = store.batches().note(batch.id());
        try {
            return new Retry(store, change.get(), batch, note, progress).run(fixes);
        } finally {
            changed.run();
        }
    }

    /// Tries all rows that wait again as they stand.
    public Retried retryAll(ImportBatch batch, Progress progress) {
        return retry(
                batch,
                all(batch).filter(RejectedRow::isFixable).map(RowFix::asItIs).toList(),
                progress);
    }

    /// The rows that wait for the same reason with the same text in a column, a row itself among
    /// them.
    public List<RejectedRow> alike(ImportBatch batch, RejectedRow row, int column) {
        var rejection = row.rejection();
        return all(batch)
                .filter(RejectedRow::isFixable)
                .filter(other -> other.rejection().file().equals(rejection.file()))
                .filter(other -> other.rejection().reason().equals(rejection.reason()))
                .filter(other -> column < other.cells().size())
                .filter(other -> other.cells().get(column).equals(row.cells().get(column)))
                .toList();
    }

    /// The first row after a place that waits and can be put right, beginning anew at the end.
    public Optional<RejectedRow> next(ImportBatch batch, int after) {
        var fixable = all(batch).filter(RejectedRow::isFixable).toList();
        return fixable.stream()
                .filter(row -> row.position() > after)
                .findFirst()
                .or(() -> fixable.stream().findFirst());
    }

    /// Writes the rejected rows of one as a table for people, with their cells where they are kept.
    public void export(ImportBatch batch, Path file, Progress progress) {
        var note = store.batches().note(batch.id());
        try (var table = RejectedTable.open(file)) {
            note.columns().forEach(column -> table.column(column.file(), column.header()));
            for (int from = 0; from < batch.kept(); from += ROWS_AT_ONCE) {
                rows(batch, from, ROWS_AT_ONCE)
                        .forEach(row -> table.write(row.rejection(), row.cells()));
                progress.step("Writing " + file.getFileName(), from, batch.kept());
            }
        }
        store.note(
                "export",
                String.valueOf(file.getFileName()),
                "rejected rows of " + batch.source(),
                change.get());
    }

    private Stream<RejectedRow> all(ImportBatch batch) {
        return Stream.iterate(0, from -> from < MOST_ROWS, from -> from + ROWS_AT_ONCE)
                .map(from -> rows(batch, from, ROWS_AT_ONCE))
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }
}
