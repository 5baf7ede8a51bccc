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
    private final Runnable changed;

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

    /// Writes everything as an interchange folder.
    public void interchange(Path directory, Progress progress) {
        Exports.interchange(store, directory, progress);
        store.note(
                "export", directory.getFileName().toString(), "interchange folder", change.get());
    }

    /// Writes a paper as PDF, in the place of a file of that name if there is one.
    ///
    /// @return how many people it is about, and who was left out and why
    public PaperResult paper(PaperOrder order, Path file, Progress progress) {
        if (order.kind().isAboutClaimants()) {
            var result = new PeoplePapers(store, papers).write(order, file, change.get(), progress);
            changed.run();
            return result;
        }
        papers.write(order, totals.get(), file, progress);
        store.note("paper", file.getFileName().toString(), order.told(), change.get());
        return PaperResult.WHOLE;
    }
}
