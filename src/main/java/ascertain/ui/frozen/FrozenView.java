package ascertain.ui.frozen;

import ascertain.damages.FrozenFigures;
import ascertain.store.Snapshot;
import ascertain.ui.control.EmptyState;
import ascertain.ui.control.Form;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/// The figures frozen: which there are, and all of one.
public final class FrozenView extends StackPane {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double WIDEST = 1600;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 4;

    private final FrozenModel model;
    private final TableView<Snapshot> list = new TableView<>();
    private boolean filling;

    /// @param freeze asks what to freeze the figures under
    public FrozenView(FrozenModel model, PrintModel printing, Runnable freeze) {
        this.model = model;
        setId("frozen-part");
        var detail = new FiguresView(model, printing);
        var page = new BorderPane(detail);
        page.setTop(new VBox(4, list(), problem()));
        page.getStyleClass().add("screen");
        page.setMaxWidth(WIDEST);
        setAlignment(page, Pos.TOP_LEFT);
        Form.shownWhen(page, model.anyProperty());
        var none =
                new EmptyState(
                        "frozen-none",
                        model.allProperty()
                                .map(
                                        _ ->
                                                new EmptyState.Said(
                                                        "No figures are frozen yet. Freeze those behind a brief or a motion:"
                                                                + " they can be shown and printed again to the cent, whatever"
                                                                + " becomes of the records.",
                                                        "Freeze these figures…",
                                                        freeze))
                                .orElse(
                                        EmptyState.Said.only(
                                                "The frozen figures are being read.")));
        Form.shownWhen(none, model.anyProperty().map(any -> !any));
        getChildren().setAll(page, none);
        model.allProperty().subscribe(this::fill);
        model.shownProperty().subscribe(_ -> choose());
        sceneProperty().subscribe(_ -> look());
        visibleProperty().subscribe(_ -> look());
    }

    private void look() {
        model.seenProperty().set(isVisible() && getScene() != null);
    }

    private Label problem() {
        var problem = Form.label("", "problem");
        problem.setId("frozen-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        return problem;
    }

    private TableView<Snapshot> list() {
        list.setId("frozen-list");
        list.setAccessibleText("Figures frozen, the newest first");
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        list.getColumns()
                .setAll(
                        List.of(
                                column("Name", Snapshot::name, 220, false),
                                column(
                                        "Frozen on",
                                        one -> AT.format(one.at().atZone(ZoneId.systemDefault())),
                                        140,
                                        false),
                                column("By", Snapshot::by, 130, false),
                                column(
                                        "Definition",
                                        one -> value(one, "definition", "version", "words"),
                                        84,
                                        true),
                                column(
                                        "Members",
                                        one -> value(one, "outcomes", "MEMBER", "persons"),
                                        86,
                                        true),
                                column(
                                        "Estimate A",
                                        one -> value(one, "scenarios", "A", "amount"),
                                        120,
                                        true)));
        // The name has what the others leave; a list narrow for a moment would leave them so.
        list.getColumns().stream()
                .skip(1)
                .forEach(
                        column -> {
                            column.setMinWidth(column.getPrefWidth());
                            column.setMaxWidth(column.getPrefWidth());
                        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        one -> {
                            if (!filling && one != null) {
                                model.shownProperty().set(one);
                            }
                        });
        return list;
    }

    private static String value(Snapshot one, String section, String row, String column) {
        var figures = one.figures();
        if (figures == null) {
            return "damaged";
        }
        var kind =
                figures.section(section).stream()
                        .flatMap(found -> found.columns().stream())
                        .filter(found -> found.key().equals(column))
                        .map(FrozenFigures.Column::kind)
                        .findFirst()
                        .orElse(FrozenFigures.Kind.WORDS);
        return FigureLine.written(kind, figures.value(section, row, column));
    }

    private static TableColumn<Snapshot, String> column(
            String title, Function<Snapshot, String> value, double width, boolean right) {
        var column = new TableColumn<Snapshot, String>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(value.apply(cell.getValue())));
        column.setCellFactory(
                _ ->
                        new javafx.scene.control.TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable String words, boolean empty) {
                                super.updateItem(words, empty);
                                setText(empty ? null : words);
                                setTooltip(
                                        empty || words == null || right
                                                ? null
                                                : new Tooltip(words));
                                getStyleClass().remove("right");
                                if (right) {
                                    getStyleClass().add("right");
                                }
                            }
                        });
        if (right) {
            column.getStyleClass().add("right");
        }
        return column;
    }

    private void fill(@Nullable List<Snapshot> all) {
        filling = true;
        list.setItems(FXCollections.observableArrayList(all == null ? List.of() : all));
        double height = (Math.clamp(list.getItems().size(), 1, MOST_ROWS) + 1) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        filling = false;
        choose();
    }

    private void choose() {
        filling = true;
        list.getSelectionModel().select(model.shownProperty().get());
        filling = false;
    }

    /// The button that freezes what the screen shows.
    public static Button freezeButton(Runnable freeze) {
        var button = new Button("_Freeze these figures…");
        button.setId("freeze-figures");
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Ctrl+Shift+F"));
        button.setOnAction(_ -> freeze.run());
        return button;
    }
}
