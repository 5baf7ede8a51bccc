package ascertain.ui.deadlines;

import ascertain.damages.Limitation;
import ascertain.desk.DeadlinesAhead;
import ascertain.store.DeadlineLine;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.OutcomeMark;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// The claimants that a figure or a day stands for, on a sheet: Enter opens one's record.
final class GroupView extends VBox {
    private final GroupModel model;
    private final LongConsumer open;
    private final TableView<DeadlineLine> table = new TableView<>();

    private GroupView(GroupModel model, DeadlinesAhead ahead, LongConsumer open) {
        super(8);
        this.model = model;
        this.open = open;
        table.setId("group");
        table.setAccessibleText(model.title());
        table.setItems(model.lines());
        table.setPlaceholder(Form.label("Nobody", "muted"));
        table.setPrefHeight(380);
        column("Reference", 92, DeadlineLine::reference);
        column("Name", 190, DeadlineLine::name);
        column("State", 54, DeadlineLine::state);
        outcome();
        column("Discovered", 96, line -> day(line.discovery()));
        if (model.claim() != null) {
            column("Last day", 96, line -> last(ahead.limitation(false), line));
            column("With tolling", 96, line -> last(ahead.limitation(true), line));
        }
        table.setPrefWidth(
                30 + table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum());
        table.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        openChosen();
                    }
                });
        table.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        key.consume();
                        openChosen();
                    }
                });
        // Somebody is always chosen, so that Enter has somebody to open.
        // The table hears of them first: what is chosen before that, it lets go.
        model.lines().addListener((ListChangeListener<DeadlineLine>) _ -> chooseFirst());
        chooseFirst();
        VBox.setVgrow(table, Priority.ALWAYS);
        var count = Form.label("", "caption");
        count.setId("group-count");
        count.textProperty().bind(model.wordsProperty());
        var more = new Button("Show more");
        more.setId("group-more");
        more.getStyleClass().add("link");
        more.setOnAction(_ -> model.readMore());
        Form.shownWhen(more, model.moreProperty());
        var foot = new HBox(8, count, more);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(table, foot);
    }

    /// Shows the sheet.
    ///
    /// @param list shows all of them as the list of claimants
    static void showOn(
            Sheets sheets,
            GroupModel model,
            DeadlinesAhead ahead,
            LongConsumer open,
            Runnable list) {
        var view =
                new GroupView(
                        model,
                        ahead,
                        id -> {
                            sheets.close();
                            open.accept(id);
                        });
        var show = new Button("Open the record");
        show.setId("group-open");
        show.disableProperty().bind(view.table.getSelectionModel().selectedItemProperty().isNull());
        show.setOnAction(_ -> view.openChosen());
        var all = new Button("Show all in Claimants");
        all.setId("group-list");
        all.setOnAction(
                _ -> {
                    sheets.close();
                    list.run();
                });
        sheets.show("group-sheet", model.title(), view, show, all, sheets.closing("Close"));
        view.table.requestFocus();
    }

    private void chooseFirst() {
        if (table.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void openChosen() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.id());
        }
    }

    private String last(Limitation limitation, DeadlineLine line) {
        var claim = model.claim();
        return claim == null ? "" : day(limitation.lastDay(claim, line.discovery()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "unknown" : day.toString();
    }

    private void column(String title, double width, Function<DeadlineLine, String> text) {
        var column = new TableColumn<DeadlineLine, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private void outcome() {
        var column = new TableColumn<DeadlineLine, DeadlineLine>("Outcome");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new OutcomeCell());
        column.setPrefWidth(124);
        column.setSortable(false);
        table.getColumns().add(column);
    }

    private static final class OutcomeCell extends TableCell<DeadlineLine, DeadlineLine> {
        private final OutcomeMark mark = new OutcomeMark();

        @Override
        protected void updateItem(@Nullable DeadlineLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : mark);
            mark.show(line == null ? null : line.outcome());
        }
    }
}
