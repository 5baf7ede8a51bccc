package ascertain.ui.intake;

import ascertain.store.RejectedRow;
import ascertain.ui.Paged;
import ascertain.ui.control.Words;

import javafx.beans.binding.Bindings;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rejected rows of an import, read page by page. Enter puts one right, D dismisses those
/// picked or puts them back.
final class RejectedTableView extends TableView<Paged.Place<RejectedRow>> {
    private static final double HEAD = 34;
    private static final double ROW = 30;

    private final ImportsModel model;
    private final RejectedModel rejected;
    private final TableColumn<Paged.Place<RejectedRow>, String> file =
            column("File", 120, row -> row.rejection().file());

    RejectedTableView(ImportsModel model, RejectedModel rejected) {
        this.model = model;
        this.rejected = rejected;
        setId("rejected-rows");
        setAccessibleText("Rows that were not taken in");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var line = column("Line", 60, row -> Words.of(row.rejection().line()));
        line.getStyleClass().add("right");
        getColumns().add(file);
        getColumns().add(line);
        getColumns().add(column("State", 84, row -> Words.of(row.state())));
        var reason = column("Reason", 240, row -> row.rejection().reason());
        getColumns().add(reason);
        reason.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.max(160, getWidth() - (file.isVisible() ? 282 : 162)),
                                widthProperty(),
                                file.visibleProperty()));
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
        setMaxHeight(HEAD + rows.size() * ROW);
        if (!rows.isEmpty()) {
            rows.get(0).valueProperty().subscribe(this::nameFile);
            getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        }
    }

    /// The name of a file that is the whole source says nothing.
    private void nameFile(@Nullable RejectedRow first) {
        var shown = model.shownProperty().get();
        file.setVisible(
                first != null
                        && shown != null
                        && !shown.batch().source().equals(first.rejection().file()));
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
        column.setCellFactory(_ -> new Cell());
        return column;
    }

    /// A text that may be longer than its column.
    private static final class Cell extends TableCell<Paged.Place<RejectedRow>, String> {
        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            whole.setText(text == null ? "" : text);
            setTooltip(empty || text == null ? null : whole);
        }
    }
}
