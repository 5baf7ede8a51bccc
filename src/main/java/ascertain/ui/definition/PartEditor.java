package ascertain.ui.definition;

import ascertain.membership.DefinitionPart;
import ascertain.ui.control.EntryField;
import ascertain.ui.control.Form;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A part of the sentence that is typed, opened beneath it: Enter sets it, Esc leaves it as it was.
final class PartEditor extends VBox {
    private final ClassModel model;
    private final Consumer<DefinitionPart> closed;
    private final EntryField field = new EntryField();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper how = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable DefinitionPart part;

    /// @param closed is told which part was closed
    PartEditor(ClassModel model, Consumer<DefinitionPart> closed) {
        super(4);
        this.model = model;
        this.closed = closed;
        setId("part-editor");
        getStyleClass().add("part-editor");
        field.setId("part-text");
        HBox.setHgrow(field, Priority.ALWAYS);
        var name = Form.label("", "strong");
        name.textProperty().bind(title);
        var set = new Button("Set");
        set.setId("part-set");
        set.setOnAction(_ -> set());
        var cancel = new Button("Cancel");
        cancel.setId("part-cancel");
        cancel.setOnAction(_ -> close());
        var line = new HBox(8, name, field, set, cancel);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().setAll(line, Form.note("part", how), Form.problem(field, problem));
        field.setOnAction(_ -> set());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        setVisible(false);
        setManaged(false);
        model.sizedProperty().subscribe(_ -> show(null));
    }

    /// Opens a part.
    void open(DefinitionPart opened) {
        var now = model.draftProperty().get();
        if (now != null) {
            show(opened);
            title.set(opened.title());
            how.set(PartText.how(opened));
            field.setAccessibleText(opened.title());
            field.setText(PartText.of(opened, now));
            field.requestFocus();
            field.selectAll();
        }
    }

    private void show(@Nullable DefinitionPart opened) {
        part = opened;
        problem.set("");
        setVisible(opened != null);
        setManaged(opened != null);
    }

    private void set() {
        if (part != null) {
            problem.set(model.change(part, field.getText()));
            if (problem.get().isEmpty()) {
                close();
            }
        }
    }

    private void close() {
        var was = part;
        show(null);
        if (was != null) {
            closed.accept(was);
        }
    }
}
