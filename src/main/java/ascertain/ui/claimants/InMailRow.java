package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.ui.control.DateField;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A row in which one InMail is typed.
final class InMailRow implements PagedRows.Row<InMailEntry> {
    static final double WHEN = 180;
    static final double CHOICE = 116;

    private final ObjectProperty<@Nullable InMailEntry> entry = new SimpleObjectProperty<>();
    private final DateField when;
    private final ComboBox<Direction> direction =
            choice("inmail-direction", "Sent or received", Direction.values());
    private final ComboBox<Grade> grade =
            choice("inmail-grade", "How sure it is InMail", Grade.values());
    private final Tied<String> whenTied;
    private final Tied<@Nullable Direction> directionTied = new Tied<>(direction.valueProperty());
    private final Tied<Grade> gradeTied = new Tied<>(grade.valueProperty());
    private final EditorModel model;
    private final RowNote note;
    private final VBox row;

    InMailRow(EditorModel model, PagedRows<InMailEntry> pages) {
        this.model = model;
        when = new DateField(model::today);
        whenTied = new Tied<>(when.textProperty());
        when.setId("inmail-when");
        when.setAccessibleText("When it was sent");
        when.setPromptText("2024-09-17");
        when.setPrefWidth(WHEN);
        HBox.setHgrow(when, Priority.ALWAYS);
        when.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                now().tidy(model.today());
                            }
                        });
        var remove = Icons.button("inmail-remove", Feather.X, "Remove this InMail");
        remove.setFocusTraversable(false);
        var keys = new RowKeys<>(model.rows().inMails, pages, this::now, model::today, columns());
        remove.setOnAction(_ -> keys.remove(0));
        grade.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                now().decide();
                            }
                        });
        var fields = new RowPane(List.of(when), List.of(direction, grade), remove);
        var problem = entry.flatMap(one -> one.problem).orElse("");
        note = new RowNote(model, () -> model.rows().notes.of(now()));
        row = new VBox(2, fields, Form.problem(when, problem, this::wrong), note);
        row.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                now().check(model.today());
                            }
                        });
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public List<Control> columns() {
        return List.of(when, direction, grade);
    }

    @Override
    public void show(InMailEntry next) {
        entry.set(next);
        whenTied.to(next.when);
        directionTied.to(next.direction);
        gradeTied.to(next.grade);
        when.setTooltip(next.evidence().isEmpty() ? null : new Tooltip("From " + next.evidence()));
        note.tell();
    }

    private Control wrong() {
        return direction.getValue() == null && now().hasTime(model.today()) ? direction : when;
    }

    private InMailEntry now() {
        return java.util.Objects.requireNonNull(entry.get());
    }

    private static <E extends Enum<E>> ComboBox<E> choice(String id, String words, E[] constants) {
        var box = new ComboBox<E>();
        box.getItems().setAll(constants);
        box.setId(id);
        box.setAccessibleText(words);
        box.setPrefWidth(CHOICE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(E constant) {
                        return Words.of(constant);
                    }

                    @Override
                    public E fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        Form.pickByLetter(box);
        return box;
    }
}
