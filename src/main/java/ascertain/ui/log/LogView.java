package ascertain.ui.log;

import ascertain.store.Logged;
import ascertain.ui.control.Form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The log of the claimant shown: an entry to type, and what is there, newest first.
public final class LogView extends VBox {
    private final LogModel model;
    private final EntryView entry;
    private final ListView<Logged> list;

    /// @param reference the reference of the claimant shown
    public LogView(LogModel model, ObservableValue<String> reference) {
        this.model = model;
        getStyleClass().add("log");
        setId("log");
        entry =
                new EntryView(
                        "log",
                        model.typed(),
                        model::write,
                        EntryView.discarding("log", model.typed(), model::discard),
                        EntryView.adding("log", model.typed(), model::write));
        // Whoever is not on the roll yet has no log.
        entry.disableProperty().bind(model.whomProperty().map(_ -> false).orElse(true));
        list = new ListView<>(model.entries());
        list.setId("log-entries");
        list.setAccessibleText("Notes and contacts, newest first");
        var nothing =
                Form.label(
                        "Nothing yet. What you add stands here with your name and the day.",
                        "muted");
        nothing.setWrapText(true);
        nothing.visibleProperty().bind(model.knownProperty());
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new LogCell(model, reference));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.setMinHeight(60);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(entry, list);
    }

    /// Puts the focus where an entry is typed.
    public void focusEntry() {
        entry.focusWords();
    }

    private void onKey(KeyEvent event) {
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.remove(selected);
        } else if (event.getCode() == KeyCode.ENTER && selected.isOpen()) {
            event.consume();
            model.settle(selected);
        }
    }
}
