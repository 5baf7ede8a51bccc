package ascertain.ui.frozen;

import ascertain.store.Snapshot;
import ascertain.ui.Dialogs;
import ascertain.ui.FileEnding;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

/// Prints frozen figures again, into a file that a person names.
public final class PrintModel {
    private static final int LONGEST_NAME = 80;

    private final Session session;
    private final Background writing;
    private final Dialogs dialogs;
    private final Undoing undoing;

    /// @param writing writes papers and puts them on record
    public PrintModel(Session session, Background writing, Dialogs dialogs, Undoing undoing) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.undoing = undoing;
    }

    /// Asks where to, and prints there.
    void print(Snapshot one) {
        session.open()
                .ifPresent(
                        open ->
                                dialogs.pdfToSave("Print frozen figures", fileName(one))
                                        .map(named -> FileEnding.with(named, ".pdf"))
                                        .ifPresent(
                                                file ->
                                                        writing.run(
                                                                "Printing frozen figures",
                                                                progress -> {
                                                                    open.damages()
                                                                            .snapshots()
                                                                            .print(
                                                                                    one, file,
                                                                                    progress);
                                                                    return file;
                                                                },
                                                                path ->
                                                                        undoing.say(
                                                                                "Printed to "
                                                                                        + path),
                                                                this::refuse)));
    }

    private void refuse(Exception why) {
        dialogs.tell("Nothing was printed", Sentences.of(why));
    }

    /// A name that any file system takes.
    static String fileName(Snapshot one) {
        var plain = one.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        int end =
                plain.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return "Frozen figures, " + plain.substring(0, end).strip() + ".pdf";
    }
}
