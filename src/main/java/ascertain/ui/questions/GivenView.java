package ascertain.ui.questions;

import ascertain.store.GivenAnswer;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The sheet of answers given about derived periods, where a wrong one is asked again.
final class GivenView {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 360;

    private GivenView() {}

    static void showOn(Sheets sheets, GivenModel model) {
        model.begin();
        var list = new ListView<>(model.given());
        list.setId("given-answers");
        list.getStyleClass().add("pairs");
        list.setAccessibleText("Answers given, newest first");
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(WIDTH, HEIGHT);
        list.setMinHeight(80);
        var state = Form.label("", "muted");
        state.setId("given-none");
        state.setWrapText(true);
        state.textProperty().bind(model.stateProperty());
        list.setPlaceholder(state);
        // The binding hangs on the list, so that it goes when the sheet does.
        var first = Bindings.valueAt(model.given(), 0);
        list.setUserData(first);
        first.subscribe(
                one -> {
                    if (one != null) {
                        list.getSelectionModel().select(0);
                    }
                });
        var told =
                Form.label(
                        "An answer holds for as long as the receipts give the same period."
                                + " Asked again, the period is in doubt as before, and the claimant waits"
                                + " among the questions.",
                        "muted");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setMaxWidth(WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        var again = new Button("Ask again");
        again.setId("ask-again");
        var selected = list.getSelectionModel().selectedItemProperty();
        again.disableProperty().bind(Bindings.isNull(selected));
        again.setOnAction(
                _ -> {
                    var answer = selected.get();
                    if (answer != null) {
                        model.askAgain(answer);
                    }
                });
        sheets.show(
                "given",
                "Answers given about periods",
                new VBox(12, told, list),
                again,
                sheets.closing("Close"));
        list.requestFocus();
    }

    private static final class Cell extends ListCell<GivenAnswer> {
        private final Label who = Form.label("", "strong");
        private final Label by = Form.label("", "caption");
        private final Label what = new Label();
        private final VBox box = new VBox(3, new HBox(8, who, Form.spacer(), by), what);

        Cell() {
            ((HBox) box.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
            who.setMinWidth(0);
            by.setMinWidth(Region.USE_PREF_SIZE);
            what.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable GivenAnswer given, boolean empty) {
            super.updateItem(given, empty);
            setText(null);
            setGraphic(empty || given == null ? null : box);
            if (given != null && !empty) {
                who.setText((given.reference() + "  " + given.name()).strip());
                by.setText(GivenModel.by(given));
                what.setText(GivenModel.of(given));
                setAccessibleText(who.getText() + ": " + what.getText() + ", " + by.getText());
            } else {
                setAccessibleText(null);
            }
        }
    }
}
