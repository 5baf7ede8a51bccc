package ascertain.ui.intake;

import ascertain.desk.ImportOptions;
import ascertain.desk.ImportReport;
import ascertain.desk.OpenCase;
import ascertain.desk.TableImport;
import ascertain.intake.Mapping;
import ascertain.intake.SourceKind;
import ascertain.intake.Sources;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;
import ascertain.work.Problem;
import ascertain.work.Stopped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Takes sources in and tells what came of them.
public final class ImportModel {
    private final Session session;
    private final Background writing;
    private final Dialogs dialogs;
    private final Consumer<ImportReport> reported;
    private final LongConsumer selected;

    private final Consumer<MappingModel> asked;
    private final List<MappingModel> waiting = new ArrayList<>();

    private final Consumer<Looked> looking;

    private record Done(ImportReport report, long only) {}

    /// What was dropped, by how it comes in.
    private record Sorted(List<TableImport> tables, List<Path> others) {}

    /// @param looking shows what an import would do, for a person to do it
    /// @param asked shows how a table's columns are read, for a person to choose
    /// @param reported is given the report of each import
    /// @param selected is given the key of the claimant an import touched, where it was one alone
    public ImportModel(
            Session session,
            Background writing,
            Dialogs dialogs,
            Consumer<Looked> looking,
            Consumer<MappingModel> asked,
            Consumer<ImportReport> reported,
            LongConsumer selected) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.looking = looking;
        this.asked = asked;
        this.reported = reported;
        this.selected = selected;
    }

    /// Lets a person pick files and takes them in.
    public void pick() {
        take(dialogs.filesToOpen("Import LinkedIn exports or tables"));
    }

    /// Lets a person pick a folder and takes in all that lies in it.
    public void pickFolder() {
        take(dialogs.folder("Import a folder of exports or tables").stream().toList());
    }

    /// Takes files and folders in.
    public void take(List<Path> sources) {
        if (sources.isEmpty()) {
            return;
        }
        session.open()
                .ifPresentOrElse(
                        open -> take(open, sources),
                        () ->
                                dialogs.tell(
                                        "No case is open",
                                        "Open or make a case first, then drop the files again. They were not read."));
    }

    private void take(OpenCase open, List<Path> sources) {
        waiting.clear();
        writing.run(
                "Looking at " + what(sources),
                _ -> sorted(open, sources),
                sorted -> {
                    if (!sorted.others().isEmpty()) {
                        look(open, sorted.others());
                    }
                    // The sheet shown last lies on top: the first file is asked about first.
                    sorted.tables().reversed().forEach(table -> ask(open, table));
                },
                this::tellProblem);
    }

    /// Tries it first; somebody who stops that has been told nothing and changed nothing.
    private void look(OpenCase open, List<Path> sources) {
        writing.run(
                "Looking at what " + what(sources) + " would bring",
                progress -> open.intake().tried(sources, progress),
                would -> show(open, sources, would),
                why -> {
                    if (!(why instanceof Stopped)) {
                        tellProblem(why);
                    }
                });
    }

    private void show(OpenCase open, List<Path> sources, ImportReport would) {
        var pairs = new PairsAhead(writing);
        looking.accept(new Looked(sources, would, pairs, () -> takeAsTheyAre(open, sources)));
        if (would.sources().stream().anyMatch(source -> source.error().isEmpty())) {
            pairs.count(progress -> open.intake().duplicates(sources, progress));
        }
    }

    /// A table that cannot be opened is left to the import, which says why.
    private static Sorted sorted(OpenCase open, List<Path> sources) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        for (var path : sources) {
            try {
                if (!Files.isDirectory(path) && Sources.detect(path) == SourceKind.TABLE) {
                    sorted.tables().add(open.intake().table(path));
                    continue;
                }
            } catch (Problem refused) {
                // It is told with the report.
            }
            sorted.others().add(path);
        }
        return sorted;
    }

    private void ask(OpenCase open, TableImport table) {
        var model = new MappingModel(table, writing, mapping -> take(open, table, mapping));
        waiting.add(model);
        asked.accept(model);
    }

    private void take(OpenCase open, TableImport table, Mapping mapping) {
        waiting.removeIf(model -> model.isOf(table));
        run(
                open,
                table.name(),
                progress -> open.intake().take(table, mapping, ImportOptions.USUAL, progress));
    }

    private void takeAsTheyAre(OpenCase open, List<Path> sources) {
        run(
                open,
                what(sources),
                progress -> open.intake().take(sources, ImportOptions.USUAL, progress));
    }

    private void run(OpenCase open, String what, Background.Work<ImportReport> work) {
        writing.run(
                "Importing " + what,
                progress -> done(open, work.apply(progress)),
                this::tell,
                this::tellProblem);
    }

    private void tellProblem(Exception problem) {
        dialogs.tell("Nothing was imported", Sentences.of(problem));
    }

    private static String what(List<Path> sources) {
        return sources.size() == 1
                ? String.valueOf(sources.getFirst().getFileName())
                : sources.size() + " sources";
    }

    private static Done done(OpenCase open, ImportReport report) {
        var touched =
                report.sources().stream()
                        .flatMap(source -> source.references().stream())
                        .distinct()
                        .toList();
        return new Done(report, touched.size() == 1 ? open.idOf(touched.getFirst()) : 0);
    }

    private void tell(Done done) {
        waiting.forEach(MappingModel::tryIt);
        if (done.only() != 0) {
            selected.accept(done.only());
        }
        reported.accept(done.report());
    }
}
