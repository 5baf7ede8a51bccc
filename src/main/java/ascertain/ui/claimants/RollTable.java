package ascertain.ui.claimants;

import ascertain.store.ClaimantLine;
import ascertain.ui.control.Focus;

import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The table of the claimants found, its columns as the person at this desk likes them.
final class RollTable extends TableView<Lines.Row> {
    private static final double BAR = 10;
    private static final double WIDEST_NAME = 260;

    private final RollModel model;
    private final ColumnsModel columns;
    private final Map<RollColumn, TableColumn<Lines.Row, ?>> made = new EnumMap<>(RollColumn.class);
    private final NobodyListed nobody;
    private boolean showing;

    RollTable(RollModel model, ColumnsModel columns, Runnable startNew) {
        this.model = model;
        this.columns = columns;
        nobody = new NobodyListed(model, startNew, this);
        setId("claimants");
        setAccessibleText("Claimants");
        setPlaceholder(nobody);
        columns.shownProperty().subscribe(this::arrange);
        getColumns().addListener((ListChangeListener<TableColumn<Lines.Row, ?>>) _ -> rearranged());
        widthProperty().subscribe(this::fit);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> columns.widen(dragged()));
        setSortPolicy(
                _ -> {
                    getSortOrder().stream().filter(_ -> !showing).findFirst().ifPresent(this::sort);
                    return true;
                });
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> model.pick(change.getList()));
        model.linesProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> showSelected());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) {
                                model.selectedProperty().set(row.id());
                            }
                        });
    }

    /// Puts the focus on the list, or on what brings those hidden into it.
    void focusList() {
        Focus.on(nobody.hidesSome() ? nobody.clear() : this);
    }

    private void arrange(List<RollColumn> shown) {
        var now = shown.stream().map(this::column).toList();
        if (!now.equals(getColumns())) {
            showing = true;
            getColumns().setAll(now);
            showing = false;
        }
        fit();
    }

    /// Somebody has dragged a column to another place.
    private void rearranged() {
        if (!showing) {
            columns.order(
                    getColumns().stream()
                            .map(column -> (RollColumn) column.getUserData())
                            .toList());
        }
    }

    /// Of the usual columns a list shows as many as have room, and the name takes what they leave;
    /// whoever chose the columns sees those.
    private void fit() {
        var shown = columns.shownProperty().get();
        boolean usual = shown.equals(RollColumn.USUAL);
        double room = getWidth() - BAR;
        boolean fits = true;
        for (var one : shown) {
            fits = !usual || fits && room >= width(one);
            room -= fits ? width(one) : 0;
            column(one).setVisible(fits);
        }
        if (columns.width(RollColumn.NAME).isEmpty()) {
            double name = RollColumn.NAME.width();
            column(RollColumn.NAME).setPrefWidth(Math.clamp(name + room, name, WIDEST_NAME));
        }
    }

    private double width(RollColumn column) {
        return columns.width(column).orElse(column.width());
    }

    /// A column dragged wider keeps the width it prefers, which tells it from one that was fitted.
    private Map<RollColumn, Double> dragged() {
        var dragged = new EnumMap<RollColumn, Double>(RollColumn.class);
        made.forEach(
                (column, node) -> {
                    double was = columns.width(column).orElse(node.getPrefWidth());
                    if (getColumns().contains(node) && Math.abs(node.getWidth() - was) > 1) {
                        dragged.put(column, node.getWidth());
                    }
                });
        return dragged;
    }

    private TableColumn<Lines.Row, ?> column(RollColumn column) {
        var known = made.get(column);
        if (known == null) {
            known = column == RollColumn.OUTCOME ? outcome() : text(column);
            known.setId(column.id());
            known.setUserData(column);
            known.setPrefWidth(columns.width(column).orElse(column.width()));
            if (column.isNumber()) {
                known.getStyleClass().add("right");
            }
            made.put(column, known);
        }
        return known;
    }

    private static TableColumn<Lines.Row, String> text(RollColumn which) {
        var column = new TableColumn<Lines.Row, String>(which.title());
        column.setCellValueFactory(cell -> cell.getValue().lineProperty().map(which::text));
        column.setCellFactory(_ -> new TextCell(which));
        return column;
    }

    private static TableColumn<Lines.Row, ClaimantLine> outcome() {
        var column = new TableColumn<Lines.Row, ClaimantLine>(RollColumn.OUTCOME.title());
        column.setCellValueFactory(cell -> cell.getValue().lineProperty());
        column.setCellFactory(_ -> new OutcomeCell());
        return column;
    }

    private void sort(TableColumn<Lines.Row, ?> by) {
        model.search()
                .sortBy(
                        ((RollColumn) by.getUserData()).sort(),
                        by.getSortType() == SortType.ASCENDING);
    }

    private void show(Lines lines) {
        showing = true;
        var order = List.copyOf(getSortOrder());
        setItems(lines);
        // A table forgets its order with its items; without it the next click could not turn it
        // round.
        getSortOrder().setAll(order);
        showing = false;
        showSelected();
    }

    private void showSelected() {
        showing = true;
        int place = model.linesProperty().get().placeOf(model.selectedProperty().get());
        var selection = getSelectionModel();
        if (place < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != place) {
            selection.clearAndSelect(place);
            getFocusModel().focus(place);
            scrollTo(Math.max(0, place - 4));
        }
        showing = false;
    }
}
