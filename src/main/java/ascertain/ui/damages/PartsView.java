package ascertain.ui.damages;

import ascertain.damages.Breakdown;
import ascertain.store.Narrowing;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// Scenario A in parts: a table of them, the line of all last, each a door to its claimants.
final class PartsView extends VBox {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 14;
    private static final Comparator<PartRow> TOTAL_LAST = Comparator.comparing(PartRow::isTotal);

    private static final Comparator<PartRow> LARGEST_FIRST =
            Comparator.comparing((PartRow row) -> row.part().upperBound()).reversed();

    private final DamagesModel model;
    private final Consumer<Narrowing> door;
    private final TableView<PartRow> table = new TableView<>();
    private final Button open = new Button("Show claimants", Icons.icon(Feather.USERS));
    private final Label sum = Form.label("", "caption");
    private final CheckBox largest = new CheckBox("_Largest first");
    private Breakdown by = Breakdown.STATE;

    PartsView(DamagesModel model, Consumer<Narrowing> door) {
        super(8);
        this.model = model;
        this.door = door;
        sum.setId("parts-sum");
        sum.setWrapText(true);
        getChildren().setAll(head(), table(), sum);
        model.countedProperty().subscribe(_ -> show());
    }

    private HBox head() {
        var chips = new FlowPane(6, 6);
        var group = new ToggleGroup();
        for (var one : Breakdown.values()) {
            var chip = new ToggleButton(name(one));
            chip.setId("by-" + one.name().toLowerCase(Locale.ROOT));
            chip.setAccessibleText(
                    "Break scenario A down by " + name(one).toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setSelected(one == by);
            chip.setOnAction(
                    _ -> {
                        chip.setSelected(true);
                        by = one;
                        table.getSortOrder().clear();
                        show();
                    });
            chips.getChildren().add(chip);
        }
        largest.setId("largest-first");
        largest.setMnemonicParsing(true);
        largest.setMinWidth(USE_PREF_SIZE);
        largest.setOnAction(
                _ -> {
                    table.getSortOrder().clear();
                    show();
                });
        open.setId("show-part");
        open.setTooltip(new Tooltip("Enter, in the table"));
        open.setOnAction(_ -> go());
        open.setMinWidth(USE_PREF_SIZE);
        var title = Form.label("Scenario A by", "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
        var head = new HBox(12, title, chips, largest, open);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String name(Breakdown one) {
        return switch (one) {
            case STATE -> "State";
            case SUBCLASS -> "Subclass";
            case STATUS -> "Status";
            case PLAN -> "Plan";
            case MONTH -> "Month";
        };
    }

    private TableView<PartRow> table() {
        table.setId("parts");
        table.setAccessibleText("Scenario A in parts");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column("label", "", row -> row.part().label(), r -> -1, 200, false),
                                column(
                                        "members",
                                        "Members",
                                        row -> row.part().members(),
                                        r -> -1,
                                        90,
                                        true),
                                column(
                                        "undetermined",
                                        "Undetermined",
                                        row -> row.part().undetermined(),
                                        r -> -1,
                                        100,
                                        true),
                                column(
                                        "amount",
                                        "Amount",
                                        row -> row.part().amount(),
                                        PartRow::amountShare,
                                        180,
                                        true),
                                column(
                                        "upper",
                                        "Upper bound",
                                        row -> row.part().upperBound(),
                                        PartRow::upperShare,
                                        180,
                                        true)));
        table.setSortPolicy(
                sorted -> {
                    var order = sorted.getComparator();
                    FXCollections.sort(
                            sorted.getItems(),
                            order == null ? TOTAL_LAST : TOTAL_LAST.thenComparing(order));
                    return true;
                });
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    }
                });
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> open.setDisable(row == null || row.door() == null));
        return table;
    }

    private static <T extends Comparable<? super T>> TableColumn<PartRow, PartRow> column(
            String id,
            String title,
            Function<PartRow, T> value,
            Function<PartRow, Number> share,
            double width,
            boolean right) {
        var column = new TableColumn<PartRow, PartRow>(title);
        column.setId("parts-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                cell -> new javafx.beans.property.SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(
                _ -> new BarCell(row -> BarCell.words(value.apply(row)), share, right));
        column.setComparator(Comparator.comparing(value));
        if (right) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private TableRow<PartRow> row() {
        var row =
                new TableRow<PartRow>() {
                    @Override
                    protected void updateItem(@Nullable PartRow item, boolean empty) {
                        super.updateItem(item, empty);
                        getStyleClass().remove("total");
                        if (item != null && !empty && item.isTotal()) {
                            getStyleClass().add("total");
                        }
                    }
                };
        row.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        go();
                    }
                });
        return row;
    }

    private void go() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.door() != null) {
            door.accept(row.door());
        }
    }

    private void show() {
        var now = model.countedProperty().get();
        table.getItems().clear();
        if (now != null) {
            table.getColumns().getFirst().setText(by.title());
            var rows = PartRow.of(now.estimate(), by, now.among(), model.definition());
            if (largest.isSelected()) {
                rows.sort(TOTAL_LAST.thenComparing(LARGEST_FIRST));
            }
            var order = List.copyOf(table.getSortOrder());
            table.setItems(FXCollections.observableArrayList(rows));
            table.getSortOrder().setAll(order);
            double height = (Math.min(rows.size(), MOST_ROWS) + 1) * ROW + 2;
            table.setMinHeight(height);
            table.setPrefHeight(height);
            table.getSelectionModel().select(0);
            sum.setText(PartRow.sumInWords(now.estimate(), by));
        }
    }
}
