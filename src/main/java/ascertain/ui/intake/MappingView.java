package ascertain.ui.intake;

import ascertain.intake.ColumnUse;
import ascertain.intake.DateOrder;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.stream.IntStream;

/// How a table's columns are read: a row a column with its first cells, and what the import would
/// do.
public final class MappingView extends VBox {
    private static final double WIDTH = 860;
    private static final int MOST_COLUMNS = 120;

    /// Room for what an import would do, taken from the first, so that nothing jumps.
    private static final double OUTCOME_HEIGHT = 150;

    private final MappingModel model;
    private final Button take = new Button();
    private final ScrollPane scroll = new ScrollPane();

    /// Shows the choice.
    public MappingView(MappingModel model) {
        super(12);
        this.model = model;
        setId("mapping");
        setPrefWidth(WIDTH);
        scroll.setContent(grid());
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(300);
        scroll.setId("mapping-columns");
        var unread = Form.note("mapping", new SimpleStringProperty(model.unread()));
        getChildren()
                .addAll(Form.label(model.begun(), "muted"), unread, scroll, dates(), outcome());
        take.setId("take-table");
        take.getStyleClass().add("accent");
        take.textProperty().bind(model.verbProperty());
        take.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.isReady(),
                                model.trialProperty(),
                                model.problemProperty(),
                                model.countingProperty()));
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        take.setOnAction(
                _ -> {
                    sheets.close();
                    model.take();
                });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        take.fire();
                    }
                });
        sheets.show("map-table", "Import " + model.name(), this, take, sheets.closing("Cancel"));
        if (take.isDisabled() && lookup("#use-0") instanceof Node first) {
            first.requestFocus();
        }
    }

    private Node grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("mapping-grid");
        for (double share : new double[] {22, 24, 18, 18, 18}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                Form.label("Column", "column-head"),
                Form.label("Read as", "column-head"),
                Form.label("First rows", "column-head"));
        int row = 1;
        for (var column : model.columns().stream().limit(MOST_COLUMNS).toList()) {
            var uses = new UseList(column);
            uses.focusedProperty().subscribe((_, focused) -> bringIntoView(focused, uses));
            grid.add(dimmed(column, cell(column.header(), "strong")), 0, row);
            grid.add(uses, 1, row);
            if (column.withheld()) {
                grid.add(
                        cell("Looks like the words of messages: never read", "muted"),
                        2,
                        row,
                        3,
                        1);
            } else {
                int at = row;
                IntStream.range(0, column.cells().size())
                        .forEach(
                                i ->
                                        grid.add(
                                                dimmed(column, cell(column.cells().get(i), "body")),
                                                2 + i,
                                                at));
            }
            row++;
        }
        int more = model.columns().size() - MOST_COLUMNS;
        if (more > 0) {
            grid.add(
                    cell(
                            Words.count(
                                    more,
                                    "more column is read as guessed",
                                    "more columns are read as guessed"),
                            "muted"),
                    0,
                    row,
                    5,
                    1);
        }
        return grid;
    }

    /// What is left out steps back, so that what is read stands out.
    private static Label dimmed(MappingModel.Column column, Label cell) {
        column.use()
                .subscribe(
                        use -> {
                            cell.getStyleClass().remove("left-out");
                            if (use == ColumnUse.Special.LEFT_OUT) {
                                cell.getStyleClass().add("left-out");
                            }
                        });
        return cell;
    }

    /// A list reached with the keyboard is scrolled to.
    private void bringIntoView(boolean focused, Node node) {
        double hidden =
                scroll.getContent().getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight();
        if (focused && hidden > 0) {
            double middle = node.getBoundsInParent().getCenterY();
            scroll.setVvalue((middle - scroll.getViewportBounds().getHeight() / 2) / hidden);
        }
    }

    private static Label cell(String text, String style) {
        var cell = Form.label(text, style);
        cell.setMinWidth(0);
        if (!text.isEmpty()) {
            cell.setTooltip(new Tooltip(text));
        }
        return cell;
    }

    private Node dates() {
        var group = new ToggleGroup();
        var box =
                new HBox(
                        16,
                        Form.label("9/8/24 is", "muted"),
                        order(
                                "dates-month-first",
                                "8 Sep 2024 (month first)",
                                DateOrder.MONTH_FIRST,
                                group),
                        order(
                                "dates-day-first",
                                "9 Aug 2024 (day first)",
                                DateOrder.DAY_FIRST,
                                group));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private RadioButton order(String id, String words, DateOrder order, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(model.datesProperty().get() == order);
        button.selectedProperty()
                .subscribe(
                        (_, selected) -> {
                            if (selected) {
                                model.datesProperty().set(order);
                            }
                        });
        return button;
    }

    private Node outcome() {
        var words = Form.label("", "strong");
        words.setId("trial");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.wordsProperty());
        words.opacityProperty().bind(model.countingProperty().map(busy -> busy ? 0.5 : 1.0));
        Form.shownWhen(words, model.problemProperty().map(String::isEmpty));
        var names = wrapped("other-names", "warning", model.otherNamesProperty());
        var problem = wrapped("mapping-problem", "problem", model.problemProperty());
        var rejected = new StackPane();
        model.trialProperty()
                .subscribe(
                        trial -> {
                            rejected.getChildren().clear();
                            if (trial != null && !trial.rejections().isEmpty()) {
                                rejected.getChildren()
                                        .add(ReportView.table(trial.rejections(), WIDTH, 124));
                            }
                        });
        var pairs = wrapped("trial-pairs", "body", model.pairs().wordsProperty());
        Gone.from(this, model.pairs()::stop);
        var outcome = new VBox(8, names, words, pairs, problem, rejected);
        outcome.setMinHeight(OUTCOME_HEIGHT);
        return outcome;
    }

    private static Label wrapped(String id, String style, ObservableValue<String> text) {
        var label = Form.label("", style);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        Form.shownWhen(label, text.map(words -> !words.isEmpty()));
        return label;
    }
}
