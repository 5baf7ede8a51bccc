package ascertain.desk;

import ascertain.intake.InterchangeFolder;
import ascertain.intake.LinkedInExport;
import ascertain.intake.Mapping;
import ascertain.intake.RowCells;
import ascertain.intake.Sources;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportCounts;
import ascertain.store.ImportNote;
import ascertain.store.ImportSession;
import ascertain.store.ImportSource;
import ascertain.store.Imports;
import ascertain.store.Tables;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes sources into a case, each whole or not at all, and says what came of it.
final class Importer {
    private static final int MOST_REFERENCES = 1_000;
    private final CaseStore store;
    private final Change change;
    private final LocalDate today;
    private final ImportOptions options;
    private final Progress progress;
    private final Tables.@Nullable Trial trial;

    Importer(
            CaseStore store,
            Change change,
            LocalDate today,
            ImportOptions options,
            Progress progress) {
        this(store, change, today, options, progress, null);
    }

    private Importer(
            CaseStore store,
            Change change,
            LocalDate today,
            ImportOptions options,
            Progress progress,
            Tables.@Nullable Trial trial) {
        this.store = store;
        this.change = change;
        this.today = today;
        this.options = options;
        this.progress = progress;
        this.trial = trial;
    }

    /// One that only tries what it is given.
    ///
    /// @throws Stopped from its run, when it is stopped
    static Importer trying(
            CaseStore store,
            Change change,
            LocalDate today,
            Progress progress,
            Tables.Trial trial) {
        return new Importer(store, change, today, ImportOptions.USUAL, progress, trial);
    }

    ImportReport run(List<Path> sources) {
        var report = new ArrayList<ImportReport.Source>();
        boolean stopped = false;
        for (var path : SourceList.of(sources)) {
            var tally = new Tally(path, options.rejected());
            try {
                if (stopped) {
                    throw new Stopped();
                }
                report.add(take(path, tally));
            } catch (Stopped e) {
                if (trial != null) {
                    throw e;
                }
                stopped = true;
                report.add(tally.refused("Stopped; nothing of it was taken in."));
            } catch (Problem e) {
                report.add(refused(tally, e));
            }
        }
        return new ImportReport(report);
    }

    private ImportReport.Source take(Path path, Tally tally) {
        progress.step("Looking at " + tally.name(), 0, -1);
        return switch (Sources.detect(path)) {
            case LINKEDIN_EXPORT -> export(path, tally);
            case INTERCHANGE_FOLDER, INTERCHANGE_FILE -> interchange(path, tally);
            case TABLE -> {
                var table = TableImport.open(store, path);
                yield table(table, table.start(), tally);
            }
        };
    }

    /// Takes one table in by a mapping.
    ImportReport run(TableImport table, Mapping mapping) {
        var tally = new Tally(table.path(), options.rejected());
        try {
            return new ImportReport(List.of(table(table, mapping, tally)));
        } catch (Stopped e) {
            return new ImportReport(List.of(tally.refused("Stopped; nothing of it was taken in.")));
        } catch (Problem e) {
            return new ImportReport(List.of(refused(tally, e)));
        }
    }

    /// Keeps on record that a source was refused, if anything can be kept.
    private ImportReport.Source refused(Tally tally, Problem why) {
        var sentence = String.valueOf(why.getMessage());
        if (trial != null) {
            return tally.refused(sentence);
        }
        try {
            store.imports().refused(tally.name(), tally.place(), sentence, change);
        } catch (Problem nothingCanBeKept) {
            // Why the source was refused is told all the same.
        }
        return tally.refused(sentence);
    }

    private ImportReport.Source table(TableImport table, Mapping mapping, Tally tally) {
        if (trial != null) {
            return table.again(
                    tally, (_, rejected, rows) -> trial.run(change, rejected, rows), progress);
        }
        return table.take(mapping, change, tally, () -> refuseIfStrict(tally), progress);
    }

    private ImportReport.Source interchange(Path path, Tally tally) {
        var folder = InterchangeFolder.open(path);
        folder.unknownColumns()
                .forEach(
                        (file, columns) ->
                                columns.forEach(
                                        column -> tally.unknown(file.fileName() + ": " + column)));
        if (trial != null) {
            var counted = InterchangeRows.count(folder, tally.name(), progress);
            if (counted.isPresent()) {
                return counted.get();
            }
        }
        var source = new ImportSource(tally.name(), trial == null ? folder.sha256(progress) : "");
        var references = new ArrayList<String>();
        var told = new LinkedHashMap<String, Long>();
        var counts =
                take(
                        source,
                        () -> tally.note(told, cells(folder, tally), "", false),
                        tally,
                        session -> {
                            InterchangeRows.feed(folder, session, tally::reject, progress);
                            refuseIfStrict(tally);
                            if (session.attached() > 0) {
                                told.put(CountedWords.DOCUMENTS, session.attached());
                            }
                            if (session.logged() > 0) {
                                told.put(CountedWords.LOG, session.logged());
                            }
                            references.addAll(session.touched(MOST_REFERENCES));
                        });
        return tally.taken(counts, told, references);
    }

    private RowCells cells(InterchangeFolder folder, Tally tally) {
        return tally.rejections().isEmpty()
                ? RowCells.none()
                : folder.cells(tally.rejections(), progress);
    }

    private ImportCounts take(
            ImportSource source,
            Supplier<ImportNote> note,
            Tally tally,
            Consumer<ImportSession> rows) {
        if (trial != null) {
            return trial.run(change, tally::reject, rows);
        }
        return store.imports()
                .take(
                        new Imports.Taking(
                                source,
                                "Imported " + source.name(),
                                change,
                                note,
                                () -> Imports.Fixed.NONE),
                        tally::reject,
                        rows,
                        progress);
    }

    private ImportReport.Source export(Path path, Tally tally) {
        var contents = LinkedInExport.read(path, progress);
        contents.rejections().forEach(tally::reject);
        var references = new ArrayList<String>();
        var told = new LinkedHashMap<String, Long>();
        contents.counts().forEach((count, number) -> told.put(count.label(), number));
        var counts =
                take(
                        new ImportSource(contents.fileName(), contents.sha256()),
                        () -> tally.note(told, RowCells.none(), "", false),
                        tally,
                        session -> {
                            references.add(
                                    ExportRows.feed(
                                            contents, session, options.reference(), tally, today));
                            refuseIfStrict(tally);
                        });
        return tally.taken(counts, told, references);
    }

    private void refuseIfStrict(Tally tally) {
        if (options.strict() && tally.rejectedRows() > 0) {
            throw new Problem(
                    "Nothing of it was taken in, since %,d of its rows cannot be."
                            .formatted(tally.rejectedRows()));
        }
    }
}
