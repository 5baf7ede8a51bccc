package ascertain.ui.frozen;

import ascertain.ui.control.Form;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The lines of frozen figures; beside them what they are set against, if anything.
final class FiguresTable extends TableView<FigureLine> {
    private static final double FIGURE = 150;

    private final TableColumn<FigureLine, FigureLine> after =
            column("after", "", FigureLine::after, FIGURE, true);
    private final TableColumn<FigureLine, FigureLine> difference =
            column("difference", "Difference", FigureLine::difference, FIGURE, true);

    FiguresTable() {
        setId("frozen-figures");
        setAccessibleText("Frozen figures");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Form.label("No figure differs.", "muted"));
        getColumns()
                .setAll(
                        List.of(
                                column("label", "Figure", FigureLine::label, 260, false),
                                column("measure", "", FigureLine::measure, FIGURE, false),
                                column("before", "Frozen", FigureLine::before, FIGURE, true),
                                after,
                                difference));
        setRowFactory(
                _ ->
                        new TableRow<>() {
                            @Override
                            protected void updateItem(@Nullable FigureLine item, boolean empty) {
                                super.updateItem(item, empty);
                                getStyleClass().removeAll("total", "differs");
                                if (item != null && !empty && item.line() == null) {
                                    getStyleClass().add("total");
                                } else if (item != null && !empty && !item.difference().isEmpty()) {
                                    getStyleClass().add("differs");
                                }
                            }
                        });
    }

    /// Names what the figures are set against; the empty text for nothing.
    void against(String name) {
        after.setText(name);
        after.setVisible(!name.isEmpty());
        difference.setVisible(!name.isEmpty());
    }

    private static TableColumn<FigureLine, FigureLine> column(
            String id,
            String title,
            Function<FigureLine, String> words,
            double width,
            boolean right) {
        var column = new TableColumn<FigureLine, FigureLine>(title);
        column.setId("frozen-" + id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable FigureLine item, boolean empty) {
                                super.updateItem(item, empty);
                                getStyleClass().remove("right");
                                setText(empty || item == null ? "" : words.apply(item));
                                if (right && item != null && !item.isWords()) {
                                    getStyleClass().add("right");
                                }
                            }
                        });
        if (right) {
            column.getStyleClass().add("right");
        }
        return column;
    }
}
