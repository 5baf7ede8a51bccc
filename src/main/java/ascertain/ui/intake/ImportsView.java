package ascertain.ui.intake;

import ascertain.store.ImportBatch;
import ascertain.ui.Paged;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// The imports at the left, what came of the one chosen at the right.
public final class ImportsView extends StackPane {
    private final ImportsModel model;
    private final ListView<Paged.Place<ImportBatch>> list = new ListView<>();
    private final Button pick = new Button("Import…", Icons.icon(Feather.DOWNLOAD));
    private boolean showing;

    /// Shows the imports of a model, and what can be done about rejected rows.
    public ImportsView(ImportsModel model, RejectedModel rejected) {
        this.model = model;
        setId("imports-screen");
        var left = new BorderPane(list(), top(), null, foot(), null);
        left.getStyleClass().add("list");
        left.setMinWidth(240);
        var split = new SplitPane(left, new BatchView(model, rejected));
        split.setDividerPositions(0.36);
        Form.shownWhen(split, model.someProperty());
        getChildren().addAll(split, none(), wrong());
        // Whoever brings the screen up by a key goes on at the keyboard.
        list.sceneProperty().subscribe(_ -> focusFirst());
        visibleProperty().subscribe(_ -> focusFirst());
        // What had the focus goes away when the first import comes, or is read.
        model.noneProperty().subscribe(_ -> focusFirst());
    }

    private void focusFirst() {
        if (isVisible() && list.getScene() != null) {
            (model.noneProperty().getValue() ? pick : list).requestFocus();
        }
    }

    private Node top() {
        var only = new CheckBox("Only where something was left out");
        only.setId("left-out-only");
        only.selectedProperty().bindBidirectional(model.leftOutProperty());
        var row = new HBox(only);
        row.getStyleClass().add("filters");
        return row;
    }

    private Node list() {
        list.setId("imports");
        list.getStyleClass().add("pairs");
        list.setAccessibleText("Imports, newest first");
        list.setCellFactory(_ -> new BatchCell());
        list.setPlaceholder(Form.label("Nothing was left out.", "muted"));
        model.batchesProperty()
                .subscribe(
                        batches -> {
                            showing = true;
                            list.setItems(batches);
                            showing = false;
                        });
        model.placeProperty().subscribe(this::showSelected);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        at -> {
                            if (at.intValue() >= 0 && !showing) {
                                model.select(at.intValue());
                            }
                        });
        return list;
    }

    private void showSelected(int place) {
        showing = true;
        if (place >= 0 && list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().select(place);
            list.getFocusModel().focus(place);
            list.scrollTo(Math.max(0, place - 3));
        }
        showing = false;
    }

    private Node foot() {
        var words = Form.label("", "caption");
        words.setId("import-counts");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.wordsProperty());
        var foot = new VBox(words);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    /// Why nothing is listed, where there is no import to say it of.
    private Node wrong() {
        var words = Form.label("", "problem");
        words.setId("imports-problem");
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.textProperty().bind(model.stateProperty());
        Form.shownWhen(words, model.someProperty().map(some -> !some));
        setAlignment(words, javafx.geometry.Pos.BOTTOM_CENTER);
        setMargin(words, new javafx.geometry.Insets(24));
        return words;
    }

    private Node none() {
        var words =
                Form.label(
                        "Drop LinkedIn exports, folders, CSV or Excel files anywhere on this window.",
                        "muted");
        words.setId("no-imports");
        words.setWrapText(true);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        words.setMaxWidth(320);
        pick.setId("imports-pick");
        pick.getStyleClass().add("accent");
        pick.setOnAction(_ -> model.pick());
        var box = new VBox(12, words, pick);
        box.setAlignment(javafx.geometry.Pos.CENTER);
        Form.shownWhen(box, model.noneProperty());
        return box;
    }
}
