package ascertain.desk;

import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.TotalsTwice;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Writes the case, or some of it, for others; each file appears whole or not at all and leaves an
/// entry in the record.
public final class Output {
    private final CaseStore store;
    private final Papers papers;
    private final Supplier<TotalsTwice> totals;
    private final Supplier<Change> change;

    Output(CaseStore store, Papers papers, Supplier<TotalsTwice> totals, Supplier<Change> change) {
        this.store = store;
        this.papers = papers;
        this.totals = totals;
        this.change = change;
    }

    /// Lists of claimants.
    public ListExport lists() {
        return new ListExport(store, change);
    }

    /// Writes everything as an interchange folder.
    public void interchange(Path directory, Progress progress) {
        Exports.interchange(store, directory, progress);
        store.note(
                "export", directory.getFileName().toString(), "interchange folder", change.get());
    }

    /// Writes a paper as PDF, in the place of a file of that name if there is one; a long roll in
    /// volumes beside each other.
    public PaperFiles paper(PaperOrder order, Path file, Progress progress) {
        var written = papers.write(order, totals, file, progress);
        store.note("paper", file.getFileName().toString(), order.told(), change.get());
        return written;
    }
}
