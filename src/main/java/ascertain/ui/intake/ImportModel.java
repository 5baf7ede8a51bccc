package ascertain.ui.intake;

import ascertain.desk.ImportOptions;
import ascertain.desk.ImportReport;
import ascertain.desk.OpenCase;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import java.nio.file.Path;
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

    private record Done(ImportReport report, long only) {}

    /// @param reported is given the report of each import
    /// @param selected is given the key of the claimant an import touched, where it was one alone
    public ImportModel(
            Session session,
            Background writing,
            Dialogs dialogs,
            Consumer<ImportReport> reported,
            LongConsumer selected) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.reported = reported;
        this.selected = selected;
    }

    /// Lets a person pick files and takes them in.
    public void pick() {
        take(dialogs.filesToOpen("Import LinkedIn exports or tables"));
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
        var what =
                sources.size() == 1
                        ? String.valueOf(sources.getFirst().getFileName())
                        : sources.size() + " sources";
        writing.run(
                "Importing " + what,
                progress -> done(open, open.importSources(sources, ImportOptions.USUAL, progress)),
                this::tell,
                problem -> dialogs.tell("Nothing was imported", Sentences.of(problem)));
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
        if (done.only() != 0) {
            selected.accept(done.only());
        }
        reported.accept(done.report());
    }
}
