package ascertain.ui.log;

import ascertain.roll.LogEntry;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.function.Function;

/// An entry being typed: what it was, its words, and the day to come back to it.
final class EntryView extends VBox {
    private final TextArea words = new TextArea();

    /// @param id what the ids of its controls begin with
    /// @param add writes what is typed
    /// @param verbs what stands at its foot
    EntryView(String id, EntryModel model, Runnable add, Button... verbs) {
        super(8);
        setId(id + "-entry");
        var kind = choice(id + "-kind", "What it was", LogEntry.Kind.values(), LogWords::of);
        kind.valueProperty().bindBidirectional(model.kind);
        var way = choice(id + "-way", "Who turned to whom", LogEntry.Way.values(), LogWords::of);
        way.valueProperty().bindBidirectional(model.way);
        var on = date(id + "-on", "Day it happened; today unless you type another", model.on);
        on.setPromptText("today");
        var isContact = model.kind.map(one -> one != LogEntry.Kind.NOTE);
        Form.shownWhen(way, isContact);
        Form.shownWhen(on, isContact);
        var what = new HBox(8, kind, way, on);
        what.setAlignment(Pos.CENTER_LEFT);
        words.setId(id + "-words");
        words.setAccessibleText("What was noted or said");
        words.setPromptText("What was noted or said");
        words.setPrefRowCount(3);
        words.setMinHeight(64);
        words.setWrapText(true);
        words.textProperty().bindBidirectional(model.words);
        // Tab leaves the text, as it leaves every field.
        words.addEventFilter(KeyEvent.KEY_PRESSED, EntryView::leave);
        // Whoever typed the day last adds from there.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> add(event, add));
        var followUp = date(id + "-follow-up", "Day to follow up on", model.followUpOn);
        followUp.setPromptText("9/18/24 or t");
        var followUpLabel = Form.label("_Follow up on", "field-label");
        followUpLabel.setMnemonicParsing(true);
        followUpLabel.setLabelFor(followUp);
        followUpLabel.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(8, followUpLabel, followUp, Form.spacer());
        foot.getChildren().addAll(verbs);
        foot.setAlignment(Pos.CENTER_LEFT);
        var problem = Form.problem(words, model.problemProperty());
        getChildren().addAll(what, words, problem, foot);
    }

    /// The button that writes what is typed.
    static Button adding(String id, EntryModel model, Runnable add) {
        var write = new Button();
        write.setId(id + "-add");
        write.textProperty()
                .bind(
                        model.kind.map(
                                one -> one == LogEntry.Kind.NOTE ? "_Add note" : "_Add to log"));
        write.setTooltip(new Tooltip("Ctrl+Shift+Enter"));
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.setOnAction(_ -> add.run());
        return write;
    }

    /// The button that throws away what is typed, there while something is.
    static Button discarding(String id, EntryModel model, Runnable discard) {
        var button = new Button("Discard");
        button.setId(id + "-discard");
        button.setTooltip(new Tooltip("Throws away what is typed here and not added"));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> discard.run());
        Form.shownWhen(button, model.emptyBinding().not());
        return button;
    }

    void focusWords() {
        Focus.on(words);
    }

    private static void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            var node = (Node) event.getSource();
            node.requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
        }
    }

    private static void add(KeyEvent event, Runnable add) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && event.isShiftDown()) {
            event.consume();
            add.run();
        }
    }

    private static TextField date(String id, String words, StringProperty value) {
        var field = Form.text(id, words, value);
        field.setPrefWidth(112);
        field.setMinWidth(80);
        return field;
    }

    private static <E extends Enum<E>> ComboBox<E> choice(
            String id, String words, E[] all, Function<E, String> worded) {
        var box = new ComboBox<E>();
        box.getItems().setAll(all);
        box.setId(id);
        box.setAccessibleText(words);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(E one) {
                        return one == null ? "" : worded.apply(one);
                    }

                    @Override
                    public E fromString(String typed) {
                        throw new UnsupportedOperationException("It is not typed.");
                    }
                });
        Form.pickByLetter(box);
        return box;
    }
}
