package ascertain;

import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.work.Background;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Leaving the open case without losing what is typed.
final class Leaving {
    private final Session session;
    private final Background writing;
    private final Sheets sheets;

    Leaving(Session session, Background writing, Sheets sheets) {
        this.session = session;
        this.writing = writing;
        this.sheets = sheets;
    }

    /// Closes the case; asks first when something is not saved.
    ///
    /// @param unsaved what is typed and not saved, in words, or the empty text
    /// @param closed runs once the case is closed
    /// @param notOpen runs instead when none was open
    void leave(String unsaved, Runnable closed, Runnable notOpen) {
        if (unsaved.isEmpty()) {
            close(closed, notOpen);
            return;
        }
        var drop = new Button("Close without saving");
        drop.setId("drop-unsaved");
        drop.setOnAction(
                _ -> {
                    sheets.close();
                    close(closed, notOpen);
                });
        sheets.show(
                "leaving",
                "Some of what you typed is not saved",
                new Label(unsaved + "."),
                sheets.closing("Stay"),
                drop);
    }

    private void close(Runnable closed, Runnable notOpen) {
        session.leave()
                .ifPresentOrElse(
                        open ->
                                writing.run(
                                        "Closing the case",
                                        _ -> {
                                            open.close();
                                            return open;
                                        },
                                        _ -> closed.run(),
                                        why -> {
                                            sheets.tell(
                                                    "The case did not close as it should",
                                                    Sentences.of(why));
                                            closed.run();
                                        }),
                        notOpen);
    }
}
