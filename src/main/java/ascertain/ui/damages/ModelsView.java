package ascertain.ui.damages;

import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.damages.ModelsModel.Kept;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The settlements kept under a name, side by side, and keeping one more.
final class ModelsView extends VBox {
    private static final double ROW = 30;
    private static final int FEWEST_ROWS = 3;

    private final ModelsModel model;
    private final TableView<Kept> table = new TableView<>();

    ModelsView(ModelsModel model) {
        super(8);
        this.model = model;
        getChildren()
                .setAll(Form.label("Kept settlements, compared", "section-title"), keep(), table());
        model.keptProperty().subscribe(this::show);
    }

    private VBox keep() {
        var name = Form.text("settle-name", "Name to keep it under", model.nameProperty());
        name.setPromptText("Mediator’s proposal");
        name.setPrefWidth(260);
        name.setOnAction(_ -> model.keep());
        var label = Form.label("_Name", "field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(name);
        var keep = button("settle-keep", "Keep these terms", Feather.SAVE, model::keep);
        keep.setTooltip(new Tooltip("Enter, in the name"));
        var show =
                button(
                        "settle-show",
                        "Type again",
                        Feather.CORNER_UP_LEFT,
                        () -> picked(model::show));
        show.setTooltip(new Tooltip("Enter, in the table"));
        var delete =
                button("settle-delete", "Delete", Feather.TRASH_2, () -> picked(model::delete));
        delete.setTooltip(new Tooltip("Delete, in the table; Ctrl+Z undoes it"));
        var none = table.getSelectionModel().selectedItemProperty().isNull();
        show.disableProperty().bind(none);
        delete.disableProperty().bind(none);
        var row = new HBox(8, label, name, keep, Form.spacer(), show, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, row, Form.problem(name, model.problemProperty()));
    }

    private static Button button(String id, String words, Feather icon, Runnable verb) {
        var button = new Button(words, Icons.icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private void picked(Consumer<Kept> verb) {
        var one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            verb.accept(one);
        }
    }

    private TableView<Kept> table() {
        table.setId("settle-kept");
        table.setAccessibleText("Kept settlements");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                Form.label("None is kept yet: name these terms to compare them.", "muted"));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.of("Name", one -> one.model().name(), 120, false),
                                Columns.of("Over", one -> one.model().whom(), 120, false),
                                Columns.of("Persons", Kept::persons, 84, true),
                                Columns.of("Claim", one -> one.split().payees(), 60, true),
                                Columns.of("Gross", one -> one.split().gross(), 90, true),
                                Columns.of("Fees", one -> one.split().fees(), 90, true),
                                Columns.of("Net", one -> one.split().net(), 90, true),
                                Columns.of("Each", one -> one.split().each(), 90, true)));
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        picked(model::show);
                    } else if (event.getCode() == KeyCode.DELETE) {
                        event.consume();
                        picked(model::delete);
                    }
                });
        return table;
    }

    private void show(@Nullable List<Kept> kept) {
        var was = table.getSelectionModel().getSelectedIndex();
        table.setItems(FXCollections.observableArrayList(kept == null ? List.of() : kept));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().select(Math.clamp(was, 0, table.getItems().size() - 1));
        }
        double height = (Math.max(FEWEST_ROWS, table.getItems().size()) + 1) * ROW + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
    }
}
