package ascertain.ui.claimants;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.function.Function;

/// The list of claimants with its filters and its count.
final class RollView extends BorderPane {
    private final RollModel model;
    private final TableView<Lines.Row> table = new TableView<>();
    private final Map<TableColumn<Lines.Row, ?>, Sort> sorts = new java.util.HashMap<>();
    private boolean showing;

    RollView(RollModel model, Runnable startNew) {
        this.model = model;
        getStyleClass().add("list");
        setTop(filters(startNew));
        setCenter(table());
        setBottom(foot());
    }

    void focusList() {
        table.requestFocus();
    }

    private Node filters(Runnable startNew) {
        var chips = new FlowPane(6, 6);
        for (var outcome :
                new Outcome[] {
                    Outcome.MEMBER, Outcome.UNDETERMINED, Outcome.NOT_MEMBER, Outcome.EXCLUDED
                }) {
            chips.getChildren().add(chip(outcome));
        }
        chips.getChildren().add(findingChip());
        HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
        var add = new Button("New", Icons.icon(Feather.PLUS));
        add.setId("new-claimant");
        add.setTooltip(new Tooltip("New claimant, Ctrl+N"));
        add.setAccessibleText("New claimant");
        add.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        add.setOnAction(_ -> startNew.run());
        var row = new HBox(chips, add);
        row.getStyleClass().add("filters");
        return row;
    }

    private Node chip(Outcome outcome) {
        var chip = new ToggleButton(Words.of(outcome));
        chip.setId("only-" + OutcomeMark.styleOf(outcome));
        chip.setAccessibleText("Show only: " + Words.of(outcome));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> model.outcomeProperty().set(chip.isSelected() ? outcome : null));
        model.outcomeProperty().subscribe(now -> chip.setSelected(now == outcome));
        return chip;
    }

    /// A finding is filtered by coming through a door of the dashboard; here it is named and taken
    /// off.
    private Node findingChip() {
        var chip = new ToggleButton();
        chip.setId("only-finding");
        chip.getStyleClass().add("chip");
        chip.setGraphic(Icons.icon(Feather.X));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setOnAction(_ -> model.findingProperty().set(null));
        model.findingProperty()
                .subscribe(
                        now -> {
                            chip.setText(now == null ? "" : Words.of(now));
                            chip.setSelected(now != null);
                            chip.setVisible(now != null);
                            chip.setManaged(now != null);
                        });
        return chip;
    }

    private Node table() {
        table.setId("claimants");
        table.setAccessibleText("Claimants");
        table.setPlaceholder(nobody());
        table.getColumns().add(column("Reference", Sort.REFERENCE, 84, ClaimantLine::reference));
        table.getColumns().add(column("Name", Sort.NAME, 100, ClaimantLine::name));
        table.getColumns().add(column("State", Sort.STATE, 52, ClaimantLine::state));
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
                            .findFirst()
                            .ifPresent(
                                    first ->
                                            model.sortBy(
                                                    java.util.Objects.requireNonNull(
                                                            sorts.get(first)),
                                                    first.getSortType() == SortType.ASCENDING));
                    return true;
                });
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

    private Node nobody() {
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
        var box = new VBox(12, words, all);
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    private void show(Lines lines) {
        showing = true;
        table.setItems(lines);
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
        column.setPrefWidth(120);
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

    /// An outcome's mark, with a violet dot where it is borderline.
    private static final class OutcomeCell extends TableCell<Lines.Row, ClaimantLine> {
        private final OutcomeMark mark = new OutcomeMark();
        private final javafx.scene.shape.Circle dot = new javafx.scene.shape.Circle(3.5);
        private final HBox box = new HBox(6, mark, dot);

        OutcomeCell() {
            dot.getStyleClass().add("borderline-dot");
            box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            Tooltip.install(dot, new Tooltip("Borderline"));
        }

        @Override
        protected void updateItem(@Nullable ClaimantLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (line != null) {
                mark.show(line.outcome());
                dot.setVisible(line.findings().contains(FindingCode.BORDERLINE));
                dot.setManaged(dot.isVisible());
                setAccessibleText(
                        Words.of(line.outcome()) + (dot.isVisible() ? ", borderline" : ""));
            }
        }
    }
}
