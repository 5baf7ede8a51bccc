package ascertain.ui.intake;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A rejected row as a sheet: each cell with its header and how it is read, the wrong one first.
/// Enter tries it again, Ctrl+Enter goes to the next row.
public final class FixView extends VBox {
    private static final double WIDTH = 660;
    private static final int MOST_CELLS = 120;

    private final FixModel model;
    private final Label where = Form.label("", "muted");
    private final GridPane grid = new GridPane();
    private final Button again = new Button("Try again");
    private final Button next = new Button("Next");

    /// Shows the row of a model, and those it goes on to.
    public FixView(FixModel model) {
        super(12);
        this.model = model;
        setId("fix");
        setPrefWidth(WIDTH);
        where.setId("fix-where");
        grid.setHgap(12);
        grid.setVgap(10);
        var names = new ColumnConstraints(190);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(330);
        scroll.setFocusTraversable(false);
        getChildren()
                .addAll(
                        where,
                        line("fix-problem", "problem", model.problemProperty()),
                        scroll,
                        alike(),
                        line("fix-done", "strong", model.doneProperty()));
        model.formProperty().subscribe(this::show);
        model.doneProperty()
                .subscribe(
                        done -> {
                            grid.setDisable(!done.isEmpty());
                            if (!done.isEmpty()) {
                                next.requestFocus();
                            }
                        });
    }

    private static Node line(
            String id, String style, javafx.beans.value.ObservableValue<String> words) {
        var label = Form.label("", style);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        Form.shownWhen(label, words.map(text -> !text.isEmpty()));
        return label;
    }

    private Node alike() {
        var button = new Button();
        button.setId("fix-alike");
        button.textProperty().bind(model.alikeProperty());
        button.setOnAction(_ -> model.tryAlike());
        Form.shownWhen(button, model.alikeProperty().map(text -> !text.isEmpty()));
        return button;
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        again.setId("fix-again");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> model.tryAgain());
        again.disableProperty().bind(model.doneProperty().map(done -> !done.isEmpty()));
        next.setId("fix-next");
        next.setTooltip(new javafx.scene.control.Tooltip("Ctrl+Enter"));
        next.setOnAction(_ -> model.next());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        model.next();
                    }
                });
        sheets.show(
                "fix-sheet",
                "Rejected rows of " + model.source(),
                this,
                again,
                next,
                sheets.closing("Close"));
        focusFirst();
    }

    private void focusFirst() {
        if (grid.lookup(".text-field") instanceof Node first) {
            first.requestFocus();
        }
    }

    private void show(@Nullable RowForm form) {
        grid.getChildren().clear();
        if (form == null) {
            where.setText("");
            return;
        }
        var rejection = form.row().rejection();
        where.setText("Line " + Words.of(rejection.line()) + " of " + rejection.file());
        int row = 0;
        for (var cell : form.cells().stream().limit(MOST_CELLS).toList()) {
            var field = new TextField();
            field.setId("cell-" + cell.number());
            field.setAccessibleText(cell.column().header());
            field.textProperty().bindBidirectional(cell.text());
            field.setOnAction(_ -> model.tryAgain());
            grid.add(name(cell), 0, row);
            grid.add(new VBox(3, field, Form.problem(field, cell.problem())), 1, row);
            row++;
        }
        int more = form.cells().size() - MOST_CELLS;
        if (more > 0) {
            grid.add(
                    Form.label(
                            Words.count(
                                    more,
                                    "more cell stays as it is",
                                    "more cells stay as they are"),
                            "muted"),
                    0,
                    row,
                    2,
                    1);
        }
        focusFirst();
    }

    private static Node name(RowForm.Cell cell) {
        var header = Form.label(cell.column().header(), "strong");
        header.setMinWidth(0);
        header.setTooltip(new javafx.scene.control.Tooltip(cell.column().header()));
        var use = cell.column().use();
        var box = new VBox(1, header);
        if (!use.isEmpty() && !use.equals(cell.column().header())) {
            box.getChildren().add(Form.label("read as " + use, "caption"));
        }
        return box;
    }
}
