package ascertain.ui.intake;

import ascertain.store.RejectedRow;
import ascertain.ui.control.Words;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rejected rows of an import, read page by page. Enter puts one right, D dismisses those
/// picked or puts them back.
final class RejectedTableView extends TableView<Paged.Place<RejectedRow>> {
    private final RejectedModel rejected;

    RejectedTableView(ImportsModel model, RejectedModel rejected) {
        this.rejected = rejected;
        setId("rejected-rows");
        setAccessibleText("Rows that were not taken in");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var line = column("Line", 60, row -> Words.of(row.rejection().line()));
        line.getStyleClass().add("right");
        getColumns().add(column("File", 120, row -> row.rejection().file()));
        getColumns().add(line);
        getColumns().add(column("State", 84, row -> Words.of(row.state())));
        var reason = column("Reason", 240, row -> row.rejection().reason());
        getColumns().add(reason);
        widthProperty()
                .subscribe(width -> reason.setPrefWidth(Math.max(160, width.doubleValue() - 282)));
        model.rowsProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getClickCount() == 2) {
                        rejected.fix(Optional.ofNullable(selected()));
                    }
                });
    }

    private void show(Paged<RejectedRow> rows) {
        int at = getSelectionModel().getSelectedIndex();
        setItems(rows);
        if (!rows.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    /// The row the keys are on, or null.
    @Nullable RejectedRow selected() {
        var place = getSelectionModel().getSelectedItem();
        return place == null ? null : place.value();
    }

    /// The rows picked that have been read.
    List<RejectedRow> picked() {
        return getSelectionModel().getSelectedItems().stream()
                .flatMap(place -> Optional.ofNullable(place).stream())
                .flatMap(place -> Optional.ofNullable(place.value()).stream())
                .toList();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                rejected.fix(Optional.ofNullable(selected()));
            }
            case D, DELETE -> {
                event.consume();
                rejected.dismiss(picked());
            }
            default -> {}
        }
    }

    private static TableColumn<Paged.Place<RejectedRow>, String> column(
            String name, double width, Function<RejectedRow, String> text) {
        var column = new TableColumn<Paged.Place<RejectedRow>, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> cell.getValue().valueProperty().map(text));
        return column;
    }
}
