package ascertain.ui.claimants;

import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The list of claimants with its filters and its count.
final class RollView extends BorderPane {
    private static final double NAME = 106;
    private static final double BESIDE_NAME = 282;
    private static final double WIDE_NAME = 168;
    private static final double WIDE = 560;

    private final RollModel model;
    private final TableView<Lines.Row> table = new TableView<>();
    private final Map<TableColumn<Lines.Row, ?>, Sort> sorts = new java.util.HashMap<>();
    private boolean showing;

    RollView(RollModel model, Runnable startNew, List<MenuItem> more) {
        this.model = model;
        getStyleClass().add("list");
        setTop(new RollFilters(model, startNew, more));
        setCenter(table(startNew));
        setBottom(foot());
    }

    /// Everybody is whoever is found, and no list of them all is made.
    private void pick(List<? extends Integer> places) {
        model.pick(places.size() == table.getItems().size() ? List.of() : List.copyOf(places));
    }

    void focusList() {
        table.requestFocus();
    }

    private Node table(Runnable startNew) {
        table.setId("claimants");
        table.setAccessibleText("Claimants");
        table.setPlaceholder(nobody(startNew));
        table.getColumns().add(column("Reference", Sort.REFERENCE, 82, ClaimantLine::reference));
        var name = column("Name", Sort.NAME, NAME, ClaimantLine::name);
        table.getColumns().add(name);
        table.widthProperty().subscribe(width -> name.setPrefWidth(nameWidth(width.doubleValue())));
        table.getColumns().add(column("State", Sort.STATE, 50, ClaimantLine::state));
        table.getColumns().add(outcomeColumn());
        table.getColumns()
                .add(
                        column(
                                "First covered",
                                Sort.FIRST_COVERED,
                                96,
                                line -> text(line.firstCoveredOn())));
        var qualifying =
                column(
                        "Qualifying",
                        Sort.QUALIFYING,
                        78,
                        line -> line.qualifying() == 0 ? "" : Words.of(line.qualifying()));
        qualifying.getStyleClass().add("right");
        table.getColumns().add(qualifying);
        table.getColumns().add(column("Status", Sort.STATUS, 96, line -> Words.of(line.status())));
        table.setSortPolicy(
                _ -> {
                    table.getSortOrder().stream()
                            .filter(_ -> !showing)
                            .findFirst()
                            .ifPresent(
                                    first ->
                                            model.sortBy(
                                                    java.util.Objects.requireNonNull(
                                                            sorts.get(first)),
                                                    first.getSortType() == SortType.ASCENDING));
                    return true;
                });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> pick(change.getList()));
        model.linesProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> showSelected());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) {
                                model.selectedProperty().set(row.id());
                            }
                        });
        return table;
    }

    /// In a narrow list the name takes what reference, State and outcome leave; a wide one shows
    /// the days too.
    private static double nameWidth(double list) {
        return list < WIDE ? Math.max(NAME, list - BESIDE_NAME) : WIDE_NAME;
    }

    private Node nobody(Runnable startNew) {
        var words = Form.label("", "muted");
        words.setId("nobody");
        words.setWrapText(true);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        words.setMaxWidth(280);
        words.textProperty().bind(model.nobodyProperty());
        var all = new Button("Show everybody");
        all.setId("show-all");
        all.setOnAction(_ -> model.showAll());
        Form.shownWhen(all, model.filteredProperty());
        var first = new Button("Enter the first claimant", Icons.icon(Feather.USER_PLUS));
        first.setId("enter-first");
        first.setOnAction(_ -> startNew.run());
        Form.shownWhen(first, model.filteredProperty().map(filtered -> !filtered));
        var box = new VBox(12, words, all, first);
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    private void show(Lines lines) {
        showing = true;
        var order = List.copyOf(table.getSortOrder());
        table.setItems(lines);
        // A table forgets its order with its items; without it the next click could not turn it
        // round.
        table.getSortOrder().setAll(order);
        showing = false;
        showSelected();
    }

    private void showSelected() {
        showing = true;
        int place = model.linesProperty().get().placeOf(model.selectedProperty().get());
        var selection = table.getSelectionModel();
        if (place < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != place) {
            selection.clearAndSelect(place);
            table.getFocusModel().focus(place);
            table.scrollTo(Math.max(0, place - 4));
        }
        showing = false;
    }

    private TableColumn<Lines.Row, String> column(
            String name, Sort sort, double width, Function<ClaimantLine, String> text) {
        var column = new TableColumn<Lines.Row, String>(name);
        column.setId("column-" + sort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> cell.getValue().lineProperty().map(text));
        sorts.put(column, sort);
        return column;
    }

    private TableColumn<Lines.Row, ClaimantLine> outcomeColumn() {
        var column = new TableColumn<Lines.Row, ClaimantLine>("Outcome");
        column.setId("column-outcome");
        column.setPrefWidth(138);
        column.setCellValueFactory(cell -> cell.getValue().lineProperty());
        column.setCellFactory(_ -> new OutcomeCell());
        sorts.put(column, Sort.OUTCOME);
        return column;
    }

    private Node foot() {
        var count = new Label();
        count.setId("found");
        count.getStyleClass().add("caption");
        count.textProperty().bind(model.countProperty());
        count.setWrapText(true);
        var foot = new VBox(count);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
