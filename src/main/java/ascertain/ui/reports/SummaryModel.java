package ascertain.ui.reports;

import ascertain.desk.PaperKind;
import ascertain.desk.PaperOrder;
import ascertain.report.paper.Edition;
import ascertain.ui.Dialogs;
import ascertain.ui.FileEnding;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Writes the case summary in the edition a person picks.
public final class SummaryModel {
    private final Session session;
    private final Background writing;
    private final Dialogs dialogs;
    private final Consumer<Path> written;
    private final BooleanProperty publicEdition = new SimpleBooleanProperty();

    /// @param written is told where the summary went
    public SummaryModel(
            Session session, Background writing, Dialogs dialogs, Consumer<Path> written) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.written = written;
    }

    /// Whether the public edition is written instead of the internal one.
    public BooleanProperty publicEditionProperty() {
        return publicEdition;
    }

    /// Asks where to, and writes it there.
    ///
    /// @return whether a place was named
    public boolean write() {
        boolean toPublish = publicEdition.get();
        var order = PaperOrder.of(PaperKind.SUMMARY, toPublish ? Edition.PUBLIC : Edition.INTERNAL);
        var name = "Case summary" + (toPublish ? ", public" : "") + ".pdf";
        var file =
                dialogs.pdfToSave("Export case summary", name)
                        .map(named -> FileEnding.with(named, ".pdf"));
        file.ifPresent(
                path ->
                        session.open()
                                .ifPresent(
                                        open ->
                                                writing.run(
                                                        "Writing the case summary",
                                                        progress -> {
                                                            open.output()
                                                                    .paper(order, path, progress);
                                                            return path;
                                                        },
                                                        written,
                                                        problem ->
                                                                dialogs.tell(
                                                                        "No summary was written",
                                                                        Sentences.of(problem)))));
        return file.isPresent();
    }
}
