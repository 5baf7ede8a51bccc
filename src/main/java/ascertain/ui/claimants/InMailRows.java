package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// InMail as rows to type, forty at a time where there are thousands; an empty row last.
final class InMailRows extends VBox {
    private static final int PAGE = 40;
    private static final double CHOICE = 108;

    private final EditorModel model;
    private final VBox rows = new VBox();
    private final Label which = Form.label("", "caption");
    private final Button earlier =
            Icons.button("inmail-earlier", Feather.CHEVRON_LEFT, "Earlier InMail");
    private final Button later =
            Icons.button("inmail-later", Feather.CHEVRON_RIGHT, "Later InMail");
    private final HBox pager = new HBox(which, earlier, later);
    private final Map<InMailEntry, Node> known = new HashMap<>();
    private int from;

    InMailRows(EditorModel model) {
        this.model = model;
        getStyleClass().add("rows");
        rows.setId("inmails");
        rows.getStyleClass().add("rows");
        pager.getStyleClass().add("row-of-fields");
        earlier.setOnAction(_ -> turn(-PAGE));
        later.setOnAction(_ -> turn(PAGE));
        var when = EditorView.head("When", 150);
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        var heads =
                new HBox(
                        when,
                        EditorView.head("Direction", CHOICE),
                        EditorView.head("Grade", CHOICE + 40));
        heads.getStyleClass().add("row-of-fields");
        getChildren().addAll(pager, heads, rows);
        model.inMails()
                .addListener(
                        (ListChangeListener<InMailEntry>)
                                change -> {
                                    boolean replaced =
                                            change.next()
                                                    && change.wasRemoved()
                                                    && change.getRemovedSize() > 1;
                                    from =
                                            replaced || from > model.inMails().size()
                                                    ? lastPage()
                                                    : from;
                                    show();
                                });
    }

    private int lastPage() {
        return Math.max(0, (model.inMails().size() - 1) / PAGE * PAGE);
    }

    private void turn(int by) {
        from = Math.clamp(from + by, 0, lastPage());
        show();
    }

    private void show() {
        int size = model.inMails().size();
        int to = Math.min(size, from + PAGE);
        var shown = List.copyOf(model.inMails().subList(Math.min(from, size), to));
        known.keySet().retainAll(shown);
        rows.getChildren()
                .setAll(
                        shown.stream()
                                .map(entry -> known.computeIfAbsent(entry, this::row))
                                .toList());
        pager.setVisible(size > PAGE);
        pager.setManaged(size > PAGE);
        which.setText(Words.of(from + 1) + " – " + Words.of(to) + " of " + Words.of(size));
        earlier.setDisable(from == 0);
        later.setDisable(to == size);
    }

    private Node row(InMailEntry entry) {
        var when = Form.text("inmail-when", "When it was sent", entry.when);
        when.setPromptText("2024-09-17, 2024-09 or 2024");
        when.setMinWidth(110);
        HBox.setHgrow(when, Priority.ALWAYS);
        var direction =
                choice("inmail-direction", "Sent or received", Direction.values(), entry.direction);
        var grade = choice("inmail-grade", "How sure it is InMail", Grade.values(), entry.grade);
        var remove = Icons.button("inmail-remove", Feather.X, "Remove this InMail");
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> model.remove(entry));
        if (!entry.evidence().isEmpty()) {
            when.setTooltip(new Tooltip("From " + entry.evidence()));
        }
        var fields = new HBox(when, direction, grade, remove);
        fields.getStyleClass().add("row-of-fields");
        var row = new VBox(2, fields, Form.problem(when, entry.problem));
        row.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                entry.check(model.today());
                            }
                        });
        return row;
    }

    private static <E extends Enum<E>> ComboBox<E> choice(
            String id, String words, E[] constants, Property<E> value) {
        var box = new ComboBox<E>();
        box.getItems().setAll(constants);
        box.setId(id);
        box.setAccessibleText(words);
        box.setPrefWidth(CHOICE);
        box.setMinWidth(90);
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
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
