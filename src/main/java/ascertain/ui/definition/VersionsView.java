package ascertain.ui.definition;

import ascertain.membership.DefinitionSentence;
import ascertain.store.DefinitionVersion;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Every version with who, when and why; two compared part by part; an older one put back.
final class VersionsView extends VBox {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final ClassModel model;
    private final Sheets sheets;
    private final ListView<DefinitionVersion> list;

    VersionsView(ClassModel model, Sheets sheets) {
        super(8);
        this.model = model;
        this.sheets = sheets;
        setId("versions");
        list = new ListView<>(model.versions().versions());
        list.setId("version-list");
        list.setAccessibleText("Versions of the definition, the newest first");
        list.getStyleClass().add("pairs");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setMinHeight(136);
        list.setCellFactory(_ -> new Cell());
        var said = Form.label("", "muted");
        said.textProperty().bind(model.versions().problemProperty());
        list.setPlaceholder(said);
        VBox.setVgrow(list, Priority.ALWAYS);
        var compare = new Button("Compare");
        compare.setId("version-compare");
        compare.setOnAction(_ -> compare());
        var back = new Button("Put back…");
        back.setId("version-put-back");
        back.setOnAction(
                _ ->
                        older().ifPresent(
                                        version ->
                                                ApplySheet.putBack(
                                                        sheets, model, version.definition())));
        var how =
                Form.label(
                        "Compare shows the version chosen beside the one in force, or two that are chosen.",
                        "caption");
        how.setMinWidth(0);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        _ -> {
                            back.setDisable(older().isEmpty());
                            compare.setDisable(pair().isEmpty());
                        });
        var above = new HBox(8, compare, back, how);
        above.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(above, list);
    }

    private Optional<DefinitionVersion> older() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(version -> !version.inForce());
    }

    /// The two chosen, or the one chosen and the one in force; the older first.
    private Optional<DefinitionVersion[]> pair() {
        var chosen = list.getSelectionModel().getSelectedItems();
        if (chosen.size() >= 2) {
            return Optional.of(new DefinitionVersion[] {chosen.getLast(), chosen.getFirst()});
        }
        return older().flatMap(
                        one ->
                                list.getItems().stream()
                                        .filter(DefinitionVersion::inForce)
                                        .findFirst()
                                        .map(now -> new DefinitionVersion[] {one, now}));
    }

    private void compare() {
        pair().ifPresent(two -> compare(two[0], two[1]));
    }

    private void compare(DefinitionVersion one, DefinitionVersion other) {
        var grid = new GridPane(24, 8);
        grid.setId("compared");
        for (int width : new int[] {150, 260, 260}) {
            grid.getColumnConstraints().add(new ColumnConstraints(width));
        }
        grid.add(Form.label("Version " + one.definition().version(), "grid-head"), 1, 0);
        grid.add(Form.label("Version " + other.definition().version(), "grid-head"), 2, 0);
        int row = 1;
        for (var part : VersionsModel.compare(one, other)) {
            var style = part.differs() ? "strong" : "muted";
            grid.add(Form.label((part.differs() ? "≠ " : "") + part.part(), style), 0, row);
            grid.add(wrapped(part.one(), style), 1, row);
            grid.add(wrapped(part.other(), style), 2, row++);
        }
        sheets.show("compare-sheet", "Two versions", grid, sheets.closing("Close"));
    }

    private static Region wrapped(String words, String style) {
        var label = Form.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class Cell extends ListCell<DefinitionVersion> {
        @Override
        protected void updateItem(DefinitionVersion version, boolean empty) {
            super.updateItem(version, empty);
            setText(null);
            if (empty || version == null) {
                setGraphic(null);
                return;
            }
            var head =
                    "Version %d%s · %s · %s%s"
                            .formatted(
                                    version.definition().version(),
                                    version.inForce() ? " · in force" : "",
                                    version.by(),
                                    WHEN.format(version.at().atZone(ZoneId.systemDefault())),
                                    version.reason().isBlank() ? "" : " · " + version.reason());
            var sentence = Form.label(DefinitionSentence.of(version.definition()), "caption");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            var box = new VBox(2, Form.label(head, "strong"), sentence);
            // The list gives its cells no width of their own to wrap in.
            box.setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(head);
        }
    }
}
