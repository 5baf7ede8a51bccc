package ascertain.ui.bin;

import ascertain.store.History.Entry;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The bin as a sheet: each deletion with who and when, and a button that brings it back.
public final class BinView extends VBox {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final BinModel model;

    /// Shows what is in the bin now.
    public BinView(BinModel model) {
        super(12);
        this.model = model;
        setPrefSize(620, 360);
        var list = new ListView<>(model.entries());
        list.setId("bin");
        list.setAccessibleText("Deleted claimants");
        list.setPlaceholder(
                Form.label(
                        "The bin is empty. What you delete can be brought back from here.",
                        "muted"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var problem = Form.label("", "problem");
        problem.setId("bin-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        getChildren().addAll(list, problem);
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        model.read();
        sheets.show("bin-sheet", "Bin", this, sheets.closing("Close"));
    }

    private final class Cell extends ListCell<Entry> {
        private final VBox words = new VBox(2);
        private final Button back = new Button("Bring back");
        private final HBox row = new HBox(12, words, Form.spacer(), back);

        Cell() {
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(_ -> model.bringBack(getItem()));
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            back.setId("bring-back-" + entry.seq());
            back.setAccessibleText("Bring back: " + entry.what());
            words.getChildren()
                    .setAll(
                            Form.label(entry.what()),
                            Form.label(
                                    WHEN.format(entry.at().atZone(ZoneId.systemDefault()))
                                            + " · "
                                            + entry.actor(),
                                    "caption"));
            setGraphic(row);
        }
    }
}
