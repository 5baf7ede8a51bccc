package ascertain.ui.deadlines;

import ascertain.roll.Matter.KeyDate;
import ascertain.ui.control.DateField;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.IdentityHashMap;
import java.util.Map;

/// The status of the matter and its key dates, each a row of fields.
final class KeyDatesView extends VBox {
    private final KeyDatesModel model;
    private final VBox rows = new VBox(6);
    private final Map<KeyDateRow, Node> made = new IdentityHashMap<>();

    KeyDatesView(KeyDatesModel model) {
        super(8);
        this.model = model;
        setId("key-dates");
        var status = Form.text("matter-status", "Status of the matter", model.statusProperty());
        onLeaving(status);
        var field = Form.labelled("Status of the matter", status, new SimpleStringProperty(""));
        field.setMaxWidth(360);
        var add = new Button("Add a key date", Icons.icon(Feather.PLUS));
        add.setId("key-date-add");
        add.setOnAction(
                _ -> {
                    model.add();
                    focus(rows.getChildren().size() - 1);
                });
        var problem = words("problem", "key-dates-problem");
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(why -> !why.isEmpty()));
        var done = words("muted", "key-dates-done");
        done.textProperty().bind(model.doneProperty());
        var back = new Button("Put back");
        back.setId("key-dates-back");
        back.getStyleClass().add("link");
        back.setOnAction(_ -> model.putBack());
        var undo = new HBox(8, done, back);
        undo.setAlignment(Pos.CENTER_LEFT);
        Form.shownWhen(undo, model.doneProperty().map(what -> !what.isEmpty()));
        var told = words("caption", "key-dates-told");
        told.setText(
                "A class action filed and ended says when it was pending. By the bell: how many days before it a calendar"
                        + " reminds. Each change is kept as its field is left, and stands on the case’s record.");
        getChildren()
                .setAll(
                        Form.label("Key dates", "section-title"),
                        field,
                        rows,
                        new HBox(add),
                        problem,
                        undo,
                        told);
        model.rows().addListener((ListChangeListener<KeyDateRow>) _ -> arrange());
        arrange();
    }

    /// Brings the focus to the day of a key date.
    void focus(KeyDate date) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (date.equals(model.rows().get(i).kept())) {
                focus(i);
                return;
            }
        }
    }

    private void focus(int place) {
        rows.getChildren().get(place).lookupAll(".text-field").stream()
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void arrange() {
        made.keySet().retainAll(model.rows());
        rows.getChildren()
                .setAll(
                        model.rows().stream()
                                .map(row -> made.computeIfAbsent(row, this::row))
                                .toList());
        for (int i = 0; i < model.rows().size(); i++) {
            name(rows.getChildren().get(i), i);
        }
    }

    /// Fields are told apart by the place of their row.
    private static void name(Node row, int place) {
        for (var part : new String[] {"on", "kind", "what", "remind", "remove"}) {
            var node = row.lookup(".key-date-" + part);
            if (node != null) {
                node.setId("key-date-" + part + "-" + place);
            }
        }
    }

    private Node row(KeyDateRow row) {
        var on = new DateField(model::today);
        on.setAccessibleText("Day of the key date");
        on.setPrefWidth(136);
        on.setMinWidth(136);
        on.textProperty().bindBidirectional(row.onProperty());
        on.getStyleClass().add("key-date-on");
        onLeaving(on);
        var what = new TextField();
        what.setAccessibleText("What the key date is");
        what.setPromptText("What it is");
        what.textProperty().bindBidirectional(row.whatProperty());
        what.getStyleClass().add("key-date-what");
        what.setMinWidth(80);
        HBox.setHgrow(what, Priority.ALWAYS);
        onLeaving(what);
        var remind = new TextField();
        remind.setAccessibleText("Reminder, days before the key date");
        remind.setPromptText("days");
        remind.setTooltip(new Tooltip("Reminder: how many days before"));
        remind.setPrefWidth(52);
        remind.setMinWidth(52);
        remind.textProperty().bindBidirectional(row.remindProperty());
        remind.getStyleClass().add("key-date-remind");
        onLeaving(remind);
        var remove = Icons.button("", Feather.X, "Remove the key date");
        remove.getStyleClass().add("key-date-remove");
        remove.setOnAction(_ -> model.remove(row));
        var fields = new HBox(8, on, kind(row), what, Icons.icon(Feather.BELL), remind, remove);
        fields.getStyleClass().add("row-of-fields");
        var problem = words("problem", "");
        problem.textProperty().bind(row.problemProperty());
        Form.shownWhen(problem, row.problemProperty().map(why -> !why.isEmpty()));
        row.problemProperty().subscribe(on::setAccessibleHelp);
        return new VBox(2, fields, problem);
    }

    private ComboBox<KeyDate.Kind> kind(KeyDateRow row) {
        var kind = new ComboBox<KeyDate.Kind>();
        kind.getItems().setAll(KeyDate.Kind.values());
        kind.setAccessibleText("What the key date does");
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(KeyDate.Kind of) {
                        return of == null ? "" : DeadlineWords.kind(of);
                    }

                    @Override
                    public KeyDate.Kind fromString(String words) {
                        return KeyDate.Kind.EVENT;
                    }
                });
        kind.valueProperty().bindBidirectional(row.kindProperty());
        kind.getStyleClass().add("key-date-kind");
        kind.setPrefWidth(164);
        kind.setMinWidth(164);
        Form.pickByLetter(kind);
        onLeaving(kind);
        return kind;
    }

    /// Enter and leaving a field keep what is typed.
    private void onLeaving(javafx.scene.control.Control field) {
        field.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                model.save();
                            }
                        });
        if (field instanceof TextField text) {
            text.setOnAction(_ -> model.save());
        }
    }

    private static Label words(String style, String id) {
        var label = Form.label("", style);
        label.setId(id.isEmpty() ? null : id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
