package ascertain.ui.log;

import ascertain.ui.Sheets;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Adding a note to many claimants, as a sheet.
public final class ManyNoteView {
    private static final double WIDTH = 520;

    private ManyNoteView() {}

    /// Shows it for whoever is chosen now.
    public static void showOn(Sheets sheets, ManyNoteModel model) {
        model.begin();
        if (!model.isAnybody()) {
            sheets.tell("Nobody to write on", "The list is empty. Take a filter away first.");
            return;
        }
        Runnable add =
                () -> {
                    if (model.write()) {
                        sheets.close();
                    }
                };
        var entry =
                new EntryView(
                        "many",
                        model.typed(),
                        add,
                        EntryView.discarding("many", model.typed(), model::discard));
        var told =
                new Label(
                        "It goes into the log of "
                                + model.whom()
                                + ", each with your name. One undo takes it back from all."
                                + " Until you add it, it is kept here.");
        told.setId("many-note-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(12, told, entry);
        all.setPrefWidth(WIDTH);
        sheets.show(
                "many-note",
                "Add a note to " + model.whom(),
                all,
                EntryView.adding("many", model.typed(), add),
                sheets.closing("Close"));
        entry.focusWords();
    }
}
