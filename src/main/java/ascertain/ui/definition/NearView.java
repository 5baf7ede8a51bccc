package ascertain.ui.definition;

import ascertain.membership.NearMiss;
import ascertain.store.Missed;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// How many would be in but for what, a line each: Enter shows them.
final class NearView extends VBox {
    private final NearModel model;
    private final TableView<Line> table = new TableView<>();
    private final Button open = button("near-open", "Show claimants");
    private final Button export = button("near-export", "Export…");
    private final javafx.scene.control.Label counted = Form.label("", "caption");

    /// One thing that some lack.
    record Line(NearMiss miss, long count) {}

    NearView(NearModel model) {
        super(8);
        this.model = model;
        setId("near-misses");
        table.setId("near");
        table.setAccessibleText("Who would be in but for one thing");
        table.setMinHeight(106);
        column("Claimants", 90, line -> Words.of(line.count)).getStyleClass().add("right");
        column("Would be in but for", 520, line -> line.miss.words());
        var said = Form.label("", "muted");
        said.setId("near-said");
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        var again = button("near-again", "Count");
        again.setOnAction(_ -> model.count());
        Form.shownWhen(again, model.missedProperty().isNull().and(model.busyProperty().not()));
        var instead = new VBox(8, said, again);
        instead.setAlignment(javafx.geometry.Pos.CENTER);
        table.setPlaceholder(instead);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    }
                });
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        go();
                    }
                });
        var stop = button("near-stop", "Stop");
        stop.setOnAction(_ -> model.stop());
        Form.shownWhen(stop, model.busyProperty());
        open.setOnAction(_ -> go());
        open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        export.setOnAction(_ -> model.export());
        counted.setId("near-counted");
        counted.setWrapText(true);
        counted.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(counted, Priority.ALWAYS);
        counted.setMaxWidth(Double.MAX_VALUE);
        var above = new HBox(8, counted, stop, open, export);
        above.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(above, table);
        model.missedProperty().subscribe(this::show);
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private TableColumn<Line, String> column(
            String title, double width, Function<Line, String> words) {
        var column = new TableColumn<Line, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private void go() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.open(line.miss);
        }
    }

    private void show(@Nullable Missed found) {
        var chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().clear();
        export.setDisable(found == null || found.whose().isEmpty());
        counted.setText("");
        if (found == null) {
            return;
        }
        found.whose().keySet().forEach(miss -> table.getItems().add(line(found, miss)));
        table.getItems().stream()
                .filter(line -> chosen != null && line.miss == chosen.miss)
                .findFirst()
                .or(() -> table.getItems().stream().findFirst())
                .ifPresent(table.getSelectionModel()::select);
        long persons = found.persons();
        counted.setText(
                "By version %d, %s no %s; %s in but for one thing alone, read strictly. Whoever lacks one thing or else another is in both lines."
                        .formatted(
                                found.definition().version(),
                                Words.count(found.others(), "claimant is", "claimants are"),
                                found.others() == 1 ? "member" : "members",
                                Words.count(persons, "would be", "would be")));
    }

    private static Line line(Missed found, NearMiss miss) {
        return new Line(miss, found.count(miss));
    }
}
