package ascertain.ui.log;

import ascertain.store.Logged;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One entry of a log: what it was, who and when, its words, and its follow-up.
final class LogCell extends ListCell<Logged> {
    private static final double MARGIN = 28;

    private final LogModel model;
    private final ObservableValue<String> reference;
    private final Label title = Form.label("", "strong");
    private final Label origin = Form.label("", "caption");
    private final Label words = new Label();
    private final Label due = Form.label("", "caption");
    private final Button done = new Button("Done");
    private final HBox followUp = new HBox(8, due, done);
    private final VBox all;

    LogCell(LogModel model, ObservableValue<String> reference) {
        this.model = model;
        this.reference = reference;
        var remove =
                Icons.button("log-remove", Feather.X, "Take this entry out of the log, Delete");
        remove.setOnAction(_ -> model.remove(getItem()));
        remove.setFocusTraversable(false);
        var head = new HBox(8, title, origin, Form.spacer(), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        done.setId("log-settle");
        done.setAccessibleText("The follow-up is done, Enter");
        done.setOnAction(_ -> model.settle(getItem()));
        done.setFocusTraversable(false);
        done.setMinWidth(Region.USE_PREF_SIZE);
        followUp.setAlignment(Pos.CENTER_LEFT);
        all = new VBox(2, head, words, followUp);
        setPrefWidth(0);
        all.prefWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    @Override
    protected void updateItem(@Nullable Logged entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(LogWords.title(entry.entry()));
        origin.setText(LogWords.origin(entry, String.valueOf(reference.getValue())));
        words.setText(entry.entry().words());
        var told = LogWords.followUp(entry, model.today());
        due.setText(told);
        due.getStyleClass().remove("due");
        var on = entry.entry().followUpOn();
        if (on != null && entry.isOpen() && !on.isAfter(model.today())) {
            due.getStyleClass().add("due");
        }
        done.setVisible(entry.isOpen());
        followUp.setVisible(!told.isEmpty());
        followUp.setManaged(!told.isEmpty());
        setAccessibleText(
                String.join(". ", title.getText(), origin.getText(), words.getText(), told));
        setGraphic(all);
    }
}
