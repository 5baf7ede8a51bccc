package ascertain.desk;

import ascertain.intake.InterchangeFolder;
import ascertain.intake.LinkedInExport;
import ascertain.intake.Mapping;
import ascertain.intake.RowCells;
import ascertain.intake.Sources;
import ascertain.roll.Evidence;
import ascertain.roll.Row;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportCounts;
import ascertain.store.ImportNote;
import ascertain.store.ImportSession;
import ascertain.store.ImportSource;
import ascertain.store.Imports;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

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

    Importer(
            CaseStore store,
            Change change,
            LocalDate today,
            ImportOptions options,
            Progress progress) {
        this.store = store;
        this.change = change;
        this.today = today;
        this.options = options;
        this.progress = progress;
    }

    ImportReport run(List<Path> sources) {
        var report = new ArrayList<ImportReport.Source>();
        boolean stopped = false;
        for (var path : SourceList.of(sources)) {
            var tally = new Tally(SourceList.name(path), options.rejected());
            try {
                if (stopped) {
                    throw new Stopped();
                }
                report.add(take(path, tally));
            } catch (Stopped e) {
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
        var tally = new Tally(table.name(), options.rejected());
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
        try {
            store.imports().refused(tally.name(), sentence, change);
        } catch (Problem nothingCanBeKept) {
            // Why the source was refused is told all the same.
        }
        return tally.refused(sentence);
    }

    private ImportReport.Source table(TableImport table, Mapping mapping, Tally tally) {
        return table.take(mapping, change, tally, () -> refuseIfStrict(tally), progress);
    }

    private ImportReport.Source interchange(Path path, Tally tally) {
        var folder = InterchangeFolder.open(path);
        folder.unknownColumns()
                .forEach(
                        (file, columns) ->
                                columns.forEach(
                                        column -> tally.unknown(file.fileName() + ": " + column)));
        var source = new ImportSource(tally.name(), folder.sha256(progress));
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
                                told.put("documents attached", session.attached());
                            }
                            if (session.logged() > 0) {
                                told.put("notes and contacts", session.logged());
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
        var claimant = new ExportOwner(store).claimant(contents, options.reference());
        var evidence =
                new Evidence(
                        contents.fileName(),
                        contents.sha256(),
                        Evidence.Kind.LINKEDIN_EXPORT,
                        today);
        var reference = claimant.reference();
        var references = new ArrayList<String>();
        var told = new LinkedHashMap<String, Long>();
        contents.counts().forEach((count, number) -> told.put(count.label(), number));
        var counts =
                take(
                        new ImportSource(contents.fileName(), contents.sha256()),
                        () -> tally.note(told, RowCells.none(), "", false),
                        tally,
                        session -> {
                            session.claimants(
                                    List.of(
                                            new Row<>(
                                                    contents.fileName(), 1, reference, claimant)));
                            session.endOfClaimants();
                            session.receipts(rows(reference, contents.receipts()), evidence);
                            session.inMails(rows(reference, contents.inMails()), evidence);
                            refuseIfStrict(tally);
                            references.add(reference);
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

    private static <T> List<Row<T>> rows(String reference, List<T> values) {
        return values.stream().map(value -> new Row<>("", 1, reference, value)).toList();
    }
}
