package ascertain.ui.definition;

import ascertain.ui.Paged;
import ascertain.ui.control.Form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// Long lists of people as tables: Enter or a double click opens whoever is chosen.
final class Tables {
    /// What the columns take that are not sentences, and the least a sentence has.
    private static final double OTHERS = 490;

    private static final double LEAST = 340;

    private Tables() {}

    /// @param said what stands in an empty table's place
    static <E> TableView<Paged.Place<E>> of(
            String id,
            String name,
            ObservableValue<String> said,
            ObservableValue<Paged<E>> rows,
            Consumer<E> open) {
        var table = new TableView<Paged.Place<E>>();
        table.setId(id);
        table.setAccessibleText(name);
        table.setMinHeight(106);
        var words = Form.label("", "muted");
        words.setId(id + "-said");
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(said);
        table.setPlaceholder(words);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        chosen(table, open);
                    }
                });
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        chosen(table, open);
                    }
                });
        rows.subscribe(
                now -> {
                    table.setItems(now);
                    table.getSelectionModel().clearSelection();
                });
        table.focusedProperty()
                .subscribe(
                        has -> {
                            if (has
                                    && table.getSelectionModel().isEmpty()
                                    && !table.getItems().isEmpty()) {
                                table.getSelectionModel().select(0);
                            }
                        });
        return table;
    }

    /// What is said of whoever is chosen, in full, since a column may be too narrow for it.
    static <E> Label detail(TableView<Paged.Place<E>> table, Function<E, String> words) {
        var label = Form.label("", "caption");
        label.setId(table.getId() + "-detail");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var chosen =
                table.getSelectionModel()
                        .selectedItemProperty()
                        .flatMap(Paged.Place::valueProperty)
                        .map(words);
        label.textProperty().bind(chosen.orElse(""));
        Form.shownWhen(label, chosen.map(text -> !text.isEmpty()).orElse(false));
        return label;
    }

    private static <E> void chosen(TableView<Paged.Place<E>> table, Consumer<E> open) {
        var place = table.getSelectionModel().getSelectedItem();
        var one = place == null ? null : place.value();
        if (one != null) {
            open.accept(one);
        }
    }

    /// Adds a column of texts; what does not fit is told on hovering.
    ///
    /// @param width of the column, or 0 for one of two sentences that share what is left
    static <E> void add(
            TableView<Paged.Place<E>> table,
            String title,
            double width,
            Function<E, String> words) {
        var column = new TableColumn<Paged.Place<E>, @Nullable E>(title);
        if (width > 0) {
            column.setPrefWidth(width);
        } else {
            column.prefWidthProperty()
                    .bind(
                            table.widthProperty()
                                    .map(all -> Math.max(LEAST, (all.doubleValue() - OTHERS) / 2)));
        }
        column.setSortable(false);
        column.setReorderable(true);
        column.setCellValueFactory(cell -> cell.getValue().valueProperty());
        column.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable E item, boolean empty) {
                                super.updateItem(item, empty);
                                var text = empty || item == null ? "" : words.apply(item);
                                setText(text);
                                setTooltip(text.length() < 12 ? null : new Tooltip(text));
                            }
                        });
        table.getColumns().add(column);
    }
}
