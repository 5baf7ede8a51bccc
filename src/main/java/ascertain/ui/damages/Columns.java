package ascertain.ui.damages;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.function.Function;

/// Columns of texts, numbers and amounts.
final class Columns {
    private Columns() {}

    /// @param right whether its cells stand at the right, as numbers do
    static <R, T extends Comparable<? super T>> TableColumn<R, R> of(
            String title, Function<R, T> value, double width, boolean right) {
        var column = new TableColumn<R, R>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setComparator(Comparator.comparing(value));
        column.setCellFactory(_ -> cell(value, right));
        if (right) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private static <R, T> TableCell<R, R> cell(Function<R, T> value, boolean right) {
        var cell =
                new TableCell<R, R>() {
                    @Override
                    protected void updateItem(@Nullable R row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(empty || row == null ? "" : BarCell.words(value.apply(row)));
                    }
                };
        if (right) {
            cell.getStyleClass().add("right");
        }
        return cell;
    }
}
