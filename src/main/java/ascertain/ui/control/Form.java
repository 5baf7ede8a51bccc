package ascertain.ui.control;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The parts forms are made of.
public final class Form {
    private Form() {}

    /// A text field bound both ways.
    public static TextField text(String id, String label, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /// A control with its label above and, when there is one, its problem beneath.
    ///
    /// @param label its letter after an underscore, where Alt and a letter lead to it
    public static VBox labelled(String label, Control control, ObservableValue<String> problem) {
        var name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(name, control, problem(control, problem));
        box.getStyleClass().add("field");
        return box;
    }

    /// The words of a problem; the control it belongs to is marked while there is one.
    public static Label problem(Control control, ObservableValue<String> problem) {
        return problem(control, problem, () -> control);
    }

    /// The words of a problem that may be in one control or another.
    ///
    /// @param control what the words are named after
    /// @param wrong says which control to mark when a problem arises
    public static Label problem(
            Control control, ObservableValue<String> problem, Supplier<Control> wrong) {
        var words = new Label();
        words.getStyleClass().add("problem");
        words.setId(control.getId() + "-problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(problem);
        var there = problem.map(text -> !text.isEmpty()).orElse(false);
        words.visibleProperty().bind(there);
        words.managedProperty().bind(there);
        var marked = new AtomicReference<>(control);
        problem.subscribe(
                text -> {
                    marked.get().getStyleClass().remove("wrong");
                    marked.get().setAccessibleHelp(null);
                    if (!text.isEmpty()) {
                        marked.set(wrong.get());
                        marked.get().getStyleClass().add("wrong");
                        marked.get().setAccessibleHelp(text);
                    }
                });
        return words;
    }

    /// A remark beneath a control, calm, since nothing is wrong.
    ///
    /// @param id of the control; `-note` is appended
    public static Label note(String id, ObservableValue<String> words) {
        var note = label("", "caption");
        note.setId(id + "-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty().bind(words);
        shownWhen(note, words.map(text -> !text.isEmpty()).orElse(false));
        return note;
    }

    /// Lets what is typed pick the choice it begins, and Esc leave an open choice as it was, as a
    /// person at the keyboard expects.
    public static <T> void pickByLetter(ComboBox<T> box) {
        new TypePick<>(box);
        new LeftAsItWas<>(box);
    }

    /// Lets the keys that open a choice open a menu.
    public static void opensAsAChoice(MenuButton menu) {
        menu.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean opens =
                            event.getCode() == KeyCode.F4
                                    || event.getCode() == KeyCode.DOWN && event.isAltDown();
                    if (opens && !menu.isShowing()) {
                        event.consume();
                        menu.show();
                    }
                });
    }

    /// Room that pushes its neighbours apart.
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A label of a style.
    public static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Shows a node, or takes it away with the room it takes.
    public static void shownWhen(Region node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
