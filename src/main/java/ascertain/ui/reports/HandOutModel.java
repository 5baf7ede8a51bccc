package ascertain.ui.reports;

import ascertain.desk.AdministratorPackage;
import ascertain.desk.OpenCase;
import ascertain.ui.Dialogs;
import ascertain.ui.FileEnding;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Progress;

import java.nio.file.Path;

/// Writes what is chosen to a file, and opens the file written.
public final class HandOutModel {
    private final Session session;
    private final ChoiceModel choice;
    private final Background writing;
    private final Dialogs dialogs;
    private final PasswordModel password = new PasswordModel();
    private final OutcomeModel outcome;

    /// What writes a file, and says what is to be told of it.
    private interface Writer {
        String write(OpenCase open, Progress progress);
    }

    /// @param writing writes, and puts on record what was written
    /// @param outcome says how far it is
    public HandOutModel(
            Session session,
            ChoiceModel choice,
            Background writing,
            OutcomeModel outcome,
            Dialogs dialogs) {
        this.session = session;
        this.choice = choice;
        this.writing = writing;
        this.dialogs = dialogs;
        this.outcome = outcome;
        choice.offerProperty().subscribe((_, _) -> forget());
        session.openProperty().subscribe(_ -> forget());
    }

    private void forget() {
        outcome.forget();
        password.forget();
    }

    /// The password of a package.
    PasswordModel password() {
        return password;
    }

    /// How far it is and what came of it.
    OutcomeModel outcome() {
        return outcome;
    }

    /// Asks where to, and writes it there.
    void export() {
        if (outcome.isBusy() || session.open().isEmpty()) {
            return;
        }
        switch (choice.offerProperty().get()) {
            case Offer.OfPaper paper -> exportPaper(paper);
            case Offer.OfTable table ->
                    dialogs.tableToSave("Export a table", choice.fileName(".xlsx"))
                            .map(FileEnding::ofTable)
                            .ifPresent(
                                    file ->
                                            write(
                                                    file,
                                                    (open, progress) -> {
                                                        open.output()
                                                                .table(
                                                                        table.table(),
                                                                        file,
                                                                        progress);
                                                        return "";
                                                    }));
            case Offer.OfPackage _ -> exportPackage();
        }
    }

    private void exportPaper(Offer.OfPaper paper) {
        var wanted = choice.wanted(paper);
        dialogs.pdfToSave("Export the " + paper.title(), choice.fileName(".pdf"))
                .map(named -> FileEnding.with(named, ".pdf"))
                .ifPresent(
                        file ->
                                write(
                                        file,
                                        (open, progress) -> {
                                            return PaperWords.of(
                                                    open.output()
                                                            .paper(
                                                                    wanted.order(open),
                                                                    file,
                                                                    progress));
                                        }));
    }

    private void exportPackage() {
        if (!password.isGiven()) {
            return;
        }
        dialogs.archiveToSave("Write the package", choice.fileName(".zip"))
                .map(named -> FileEnding.with(named, ".zip"))
                .ifPresent(
                        file -> {
                            var secret = password.take();
                            write(
                                    file,
                                    (open, progress) -> {
                                        try {
                                            return told(
                                                    open.output()
                                                            .administrator()
                                                            .write(file, secret, progress));
                                        } finally {
                                            java.util.Arrays.fill(secret, ' ');
                                        }
                                    });
                        });
    }

    private static String told(AdministratorPackage.Counts counts) {
        return " %s on the list; %s left out, since they must not be contacted directly."
                .formatted(
                        Words.count(counts.onList(), "claimant is", "claimants are"),
                        Words.count(counts.leftOut(), "was", "were"));
    }

    private void write(Path file, Writer writer) {
        var open = session.open().orElseThrow();
        outcome.begin(
                "Writing " + file.getFileName() + " …",
                "Stopped: nothing was written, and what was there before is as it was.");
        outcome.running(
                writing.run(
                        "Writing " + file.getFileName(),
                        progress -> writer.write(open, progress),
                        more -> outcome.written(file, "Written to " + file + "." + more),
                        outcome::refuse));
    }

    /// Opens the file written last in the program the desktop has for it.
    void open() {
        var file = outcome.writtenProperty().get();
        if (file != null) {
            dialogs.open(file);
        }
    }
}
