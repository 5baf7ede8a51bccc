package ascertain.desk;

import ascertain.intake.Mapping;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.Tables;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes sources into a case, each whole or not at all; the same again changes nothing.
public final class Intake {
    private final CaseStore store;
    private final Function<String, Change> change;
    private final Supplier<LocalDate> today;
    private final Runnable changed;

    Intake(
            CaseStore store,
            Function<String, Change> change,
            Supplier<LocalDate> today,
            Runnable changed) {
        this.store = store;
        this.change = change;
        this.today = today;
        this.changed = changed;
    }

    /// Takes sources in, each whole or not at all.
    public ImportReport take(List<Path> sources, ImportOptions options, Progress progress) {
        try {
            return importer(options, progress).run(sources);
        } finally {
            changed.run();
        }
    }

    /// What taking sources in would do, with nothing in the case changed; of a source of more than
    /// 20,000 rows these are counted alone.
    public ImportReport tried(List<Path> sources, Progress progress) {
        return store.tables().tryInTurn(trial -> trying(trial, progress).run(sources));
    }

    /// How many pairs taking sources in would bring the queue of duplicates; takes seconds on a
    /// large roll. Sources of more than 20,000 rows are left out.
    public long duplicates(List<Path> sources, Progress progress) {
        return DuplicatesAhead.count(
                store, trial -> trying(trial, progress).run(sources), progress);
    }

    private Importer trying(Tables.Trial trial, Progress progress) {
        return Importer.trying(store, change.apply(""), today.get(), progress, trial);
    }

    /// Opens a table with headers of its own, to see how it would be read and what that would do.
    public TableImport table(Path file) {
        return TableImport.open(store, file);
    }

    /// Takes a table in by a mapping, whole or not at all, and remembers the mapping.
    public ImportReport take(
            TableImport table, Mapping mapping, ImportOptions options, Progress progress) {
        try {
            return importer(options, progress).run(table, mapping);
        } finally {
            changed.run();
        }
    }

    private Importer importer(ImportOptions options, Progress progress) {
        return new Importer(store, change.apply(options.reason()), today.get(), options, progress);
    }
}
