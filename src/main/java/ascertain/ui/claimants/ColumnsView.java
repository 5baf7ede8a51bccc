package ascertain.ui.claimants;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// The columns of the list as a sheet: shown or hidden, earlier or later; Alt+Up and Alt+Down move
/// the one in focus.
final class ColumnsView extends VBox {
    private final ColumnsModel model;
    private final VBox rows = new VBox(2);

    ColumnsView(ColumnsModel model) {
        super(8);
        this.model = model;
        setPrefSize(320, 490);
        rows.setId("columns");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.shownProperty().subscribe(_ -> show());
        getChildren().add(scroll);
    }

    void showOn(Sheets sheets) {
        var reset = new Button("As at first");
        reset.setId("columns-reset");
        reset.setOnAction(_ -> model.reset());
        sheets.show("columns-sheet", "Columns", this, sheets.closing("Close"), reset);
    }

    private void show() {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        var id = focused == null ? "" : focused.getId();
        rows.getChildren().setAll(model.all().stream().map(this::row).toList());
        if (id != null && !id.isEmpty() && lookup("#" + id) != null) {
            lookup("#" + id).requestFocus();
        }
    }

    private HBox row(RollColumn column) {
        var name = column.id().replace("column-", "");
        var shown = new CheckBox(column.title());
        shown.setId("show-" + name);
        shown.setSelected(model.isShown(column));
        shown.setOnAction(_ -> model.show(column, shown.isSelected()));
        shown.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int by =
                            event.getCode() == KeyCode.UP
                                    ? -1
                                    : event.getCode() == KeyCode.DOWN ? 1 : 0;
                    if (event.isAltDown() && by != 0) {
                        event.consume();
                        model.move(column, by);
                    }
                });
        var up = Icons.button("up-" + name, Feather.CHEVRON_UP, column.title() + " earlier");
        up.setOnAction(_ -> model.move(column, -1));
        var down = Icons.button("down-" + name, Feather.CHEVRON_DOWN, column.title() + " later");
        down.setOnAction(_ -> model.move(column, 1));
        up.setDisable(!model.isShown(column));
        down.setDisable(!model.isShown(column));
        var row = new HBox(4, shown, Form.spacer(), up, down);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
