package ascertain.ui.documents;

import ascertain.roll.Direction;
import ascertain.ui.control.Form;
import ascertain.ui.control.Takers;
import ascertain.ui.control.Words;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The rows that wait for a document, and what is said of the one chosen.
final class SeenView extends VBox {
    private static final Set<String> DAYS = Set.of("seen-when", "seen-first");
    private final SeenModel model;
    private final ListView<SeenRow> list = new ListView<>();
    private final VBox fields = new VBox();

    SeenView(SeenModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("seen");
        list.setItems(model.rows());
        list.setId("seen-rows");
        list.setAccessibleText("Rows that are not certain");
        list.getStyleClass().add("pairs");
        list.setCellFactory(_ -> new SeenCell(model));
        var none = Form.label("Nothing of this claimant waits for a document.", "muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(90);
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toFields();
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.choose(row);
                            }
                        });
        model.chosenProperty().subscribe(_ -> select());
        model.rows().addListener((ListChangeListener<SeenRow>) _ -> select());
        getChildren().addAll(Form.label("Not certain yet", "section-title"), list, adding());
        fields.getChildren().setAll(inMail(), period());
        getChildren().addAll(fields, told());
    }

    private void select() {
        var row = model.chosenProperty().get();
        if (row == null || !model.rows().contains(row)) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
        }
    }

    void focusFirst() {
        list.requestFocus();
    }

    /// Goes from a row to what is said of it: to what is not known yet, else to its day.
    private void toFields() {
        var days = Takers.of(fields).filter(node -> DAYS.contains(node.getId()));
        Takers.of(fields)
                .filter(SeenView::isBlank)
                .findFirst()
                .or(days::findFirst)
                .ifPresent(Node::requestFocus);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextField field && field.getText().isBlank();
    }

    /// Enter leads to what is not typed yet, and says it once nothing lacks.
    private void enter(Node form, Button say) {
        Takers.of(form)
                .filter(SeenView::isBlank)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, say::fire);
    }

    private void choose(SeenRow row) {
        model.choose(row);
        toFields();
    }

    /// Says it and goes back to the rows, or stays where something cannot be read.
    private void say(Runnable verb) {
        verb.run();
        if (model.problemProperty().get().isEmpty()) {
            list.requestFocus();
        }
    }

    private Node adding() {
        var inMail =
                button("seen-add-inmail", "Add an InMail", () -> choose(new SeenRow.NewSent()));
        var period =
                button("seen-add-period", "Add a period", () -> choose(new SeenRow.NewPremium()));
        inMail.getStyleClass().add("link");
        period.getStyleClass().add("link");
        return new HBox(4, inMail, period);
    }

    private Node inMail() {
        var none = new javafx.beans.property.SimpleStringProperty("");
        var when = Form.text("seen-when", "When it was sent", model.entry.when);
        when.setPromptText("2024-09-17, or 2024-09-17 14:03");
        var direction = new ComboBox<Direction>();
        direction.setId("seen-direction");
        direction.setAccessibleText("Sent or received");
        direction.getItems().setAll(Direction.values());
        direction.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Direction one) {
                        return Words.of(one);
                    }

                    @Override
                    public Direction fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        Form.pickByLetter(direction);
        direction.setMinWidth(128);
        direction.valueProperty().bindBidirectional(model.entry.direction);
        var fields =
                new HBox(
                        8,
                        grown(Form.labelled("When it was sent", when, none)),
                        Form.labelled("Direction", direction, none));
        var is = verb("seen-is-inmail", "It is an InMail", () -> model.say(true));
        is.getStyleClass().add("accent");
        when.setOnAction(_ -> is.fire());
        var isNot = verb("seen-not-inmail", "Not an InMail", () -> model.say(false));
        var form = new VBox(10, fields, new FlowPane(8, 8, is, isNot));
        Form.shownWhen(form, model.chosenProperty().map(SeenRow::isSent).orElse(false));
        return form;
    }

    private Node period() {
        var none = new javafx.beans.property.SimpleStringProperty("");
        var plan = Form.text("seen-plan", "Plan", model.entry.plan);
        plan.setPromptText("Premium Career");
        var trial = new CheckBox("Free trial");
        trial.setId("seen-trial");
        trial.selectedProperty().bindBidirectional(model.entry.trial);
        trial.setMinWidth(Region.USE_PREF_SIZE);
        var days =
                new HBox(
                        8,
                        grown(Form.labelled("First day", day("first", model.entry.first), none)),
                        grown(Form.labelled("Last day", day("last", model.entry.last), none)));
        var plans = new HBox(12, grown(Form.labelled("Plan", plan, none)), trial);
        plans.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        trial.setPadding(new javafx.geometry.Insets(0, 0, 8, 0));
        var confirm = verb("seen-confirm", "Confirm on this document", model::sayPeriod);
        confirm.getStyleClass().add("accent");
        var why = Form.label("", "caption");
        why.setId("seen-why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        model.chosenProperty()
                .subscribe(
                        row ->
                                why.setText(
                                        row instanceof SeenRow.Premium(var period)
                                                ? SeenCell.whyAtLength(period)
                                                : ""));
        Form.shownWhen(why, why.textProperty().map(text -> !text.isEmpty()));
        var form = new VBox(10, why, plans, days, confirm);
        form.lookupAll(".text-field")
                .forEach(field -> ((TextField) field).setOnAction(_ -> enter(form, confirm)));
        Form.shownWhen(form, model.chosenProperty().map(row -> !row.isSent()).orElse(false));
        return form;
    }

    private static TextField day(String id, javafx.beans.property.StringProperty value) {
        var field =
                Form.text(
                        "seen-" + id,
                        id.equals("first") ? "First day" : "Last day, or running",
                        value);
        field.setPromptText(id.equals("first") ? "2024-01-15" : "day, or running");
        return field;
    }

    private Node told() {
        var problem = Form.label("", "problem");
        problem.setId("seen-problem");
        var blocked = Form.label("Save what is typed first.", "problem");
        blocked.setId("seen-blocked");
        Form.shownWhen(blocked, model.blockedProperty());
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        var notice = Form.label("", "caption");
        notice.setId("seen-notice");
        notice.textProperty().bind(model.noticeProperty());
        Form.shownWhen(notice, model.noticeProperty().map(text -> !text.isEmpty()));
        for (var label : new javafx.scene.control.Label[] {problem, blocked, notice}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        return new VBox(4, problem, blocked, notice);
    }

    private Button verb(String id, String words, Runnable run) {
        var button = button(id, words, () -> say(run));
        button.disableProperty().bind(model.blockedProperty().or(model.inView.not()));
        return button;
    }

    private static Button button(String id, String words, Runnable run) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static <T extends Region> T grown(T field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(0);
        return field;
    }
}
