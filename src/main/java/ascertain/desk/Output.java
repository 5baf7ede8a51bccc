package ascertain.desk;

import ascertain.report.PaperWriter;
import ascertain.report.WholeFolder;
import ascertain.report.table.TableFile;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.TotalsTwice;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Writes the case, or some of it, for others; each file appears whole or not at all and leaves an
/// entry in the record.
public final class Output {
    private final CaseStore store;
    private final Papers papers;
    private final Supplier<TotalsTwice> totals;
    private final Supplier<Change> change;
    private final Runnable changed;
    private @Nullable TotalsTwice lastCounted;

    Output(
            CaseStore store,
            Papers papers,
            Supplier<TotalsTwice> totals,
            Supplier<Change> change,
            Runnable changed) {
        this.store = store;
        this.papers = papers;
        this.totals = totals;
        this.change = change;
        this.changed = changed;
    }

    /// Lists of claimants.
    public ListExport lists() {
        return new ListExport(store, change);
    }

    /// What a settlement administrator works with.
    public AdministratorPackage administrator() {
        return new AdministratorPackage(store, papers.program(), change);
    }

    /// Writes everything as an interchange folder.
    public void interchange(Path directory, Progress progress) {
        Exports.interchange(store, directory, progress);
        store.note(
                "export", directory.getFileName().toString(), "interchange folder", change.get());
    }

    /// Makes the first pages of a paper in memory, for looking at; that leaves no entry in the
    /// record. The roll is counted anew only where the record has grown since the last time.
    ///
    /// @param most how many pages, from 1
    public PaperWriter.First preview(PaperOrder order, int most, Progress progress) {
        return order.kind().isAboutClaimants()
                ? new PeoplePapers(store, papers).first(order, most, progress)
                : papers.first(order, counted(), most, progress);
    }

    /// Puts on record that a paper was printed.
    public void printed(PaperOrder order) {
        store.note("print", order.kind().title(), order.told(), change.get());
    }

    /// Writes a table for people as CSV or as an Excel workbook, as the file's name ends, in the
    /// place of a file of that name if there is one.
    public void table(CaseTable table, Path file, Progress progress) {
        fill(table, file, progress);
        store.note("list", file.getFileName().toString(), table.title(), change.get());
    }

    /// Writes every table for people into a folder that is new or empty, which appears whole or not
    /// at all.
    ///
    /// @param ending of each file: `.csv` or `.xlsx`
    public void tables(Path directory, String ending, Progress progress) {
        WholeFolder.write(
                directory,
                folder -> {
                    for (var table : CaseTable.values()) {
                        fill(table, folder.resolve(table.fileName() + ending), progress);
                    }
                });
        store.note(
                "export",
                directory.getFileName().toString(),
                "tables for people, " + ending.substring(1),
                change.get());
    }

    private void fill(CaseTable table, Path file, Progress progress) {
        var filled = new CaseTables(store, totals).of(table, progress);
        TableFile.write(file, table.title(), filled.heads(), filled.content());
    }

    private synchronized TotalsTwice counted() {
        var now = lastCounted;
        if (now == null || !now.auditHead().equals(store.auditHead())) {
            now = totals.get();
            lastCounted = now;
        }
        return now;
    }

    /// Writes a paper as PDF, in the place of a file of that name if there is one; a long roll in
    /// volumes beside each other.
    ///
    /// @return how many people it is about, and who was left out and why
    public PaperResult paper(PaperOrder order, Path file, Progress progress) {
        if (order.kind().isAboutClaimants()) {
            var result = new PeoplePapers(store, papers).write(order, file, change.get(), progress);
            changed.run();
            return result;
        }
        var written = papers.write(order, totals, file, progress);
        store.note("paper", file.getFileName().toString(), order.told(), change.get());
        return written;
    }
}
