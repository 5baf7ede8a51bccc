package ascertain.desk;

import ascertain.damages.FrozenFigures;
import ascertain.report.FrozenPaper;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.Snapshot;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

/// Figures frozen under a name: frozen, shown, set against others, printed again.
public final class SnapshotDesk {
    private final CaseStore store;
    private final Papers papers;
    private final Clock clock;
    private final Supplier<Change> change;
    private final Runnable changed;

    SnapshotDesk(
            CaseStore store,
            Papers papers,
            Clock clock,
            Supplier<Change> change,
            Runnable changed) {
        this.store = store;
        this.papers = papers;
        this.clock = clock;
        this.change = change;
        this.changed = changed;
    }

    /// All figures frozen, the newest first.
    public List<Snapshot> all() {
        return store.snapshots().all();
    }

    /// Every figure as it is now, all of one moment and each total counted twice. Freezes nothing.
    ///
    /// @param asOf the day timeliness is measured on, or null for the usual one
    /// @throws Problem when the two ways do not agree, or the seal over the records does not hold
    public FrozenFigures now(@Nullable LocalDate asOf, Progress progress) {
        var at = ZonedDateTime.now(clock);
        var figures = store.snapshots().now(asOf, at.toLocalDate(), progress);
        AgreedTotals.refuse(figures.agree());
        return Freezing.of(figures, asOf, at, papers.program());
    }

    /// Every figure as it is now, counted as some were that are frozen.
    public FrozenFigures nowLike(FrozenFigures frozen, Progress progress) {
        return now(Freezing.chosenDay(frozen), progress);
    }

    /// Refuses a name or a purpose that figures cannot be frozen under, before they are counted.
    ///
    /// @throws Problem when one does not fit or could never be printed, or the name is taken
    public void refuseUnfit(String name, String purpose) {
        store.snapshots().refuseUnfit(name, purpose);
        papers.refuseUnsettable(name.strip(), purpose.strip());
    }

    /// Freezes figures for good.
    ///
    /// @param figures as [#now] gave them
    /// @return their key
    /// @throws Problem when the name or the purpose does not fit
    public long freeze(String name, String purpose, FrozenFigures figures) {
        long id = store.snapshots().freeze(name, purpose, figures, change.get());
        changed.run();
        return id;
    }

    /// Writes frozen figures as a PDF of the internal edition, from what was frozen alone, and puts
    /// that on record.
    ///
    /// @throws Problem when they are damaged, or the file cannot be written
    public void print(Snapshot snapshot, Path file, Progress progress) {
        var figures = snapshot.figures();
        if (figures == null) {
            throw new Problem(
                    "These figures are damaged, so none is printed; restore the case from a backup.");
        }
        papers.figures(
                new FrozenPaper.Facts(snapshot.name(), snapshot.purpose(), snapshot.by(), figures),
                snapshot.at().atOffset(ZoneOffset.UTC),
                file,
                progress);
        store.note(
                "paper",
                file.getFileName().toString(),
                "frozen figures “" + snapshot.name() + "”, internal edition",
                change.get());
    }
}
