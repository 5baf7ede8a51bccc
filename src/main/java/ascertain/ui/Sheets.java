package ascertain.ui;

import ascertain.ui.control.Mnemonics;
import ascertain.ui.control.Takers;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// The layer above the window's content that sheets appear on: the newest alone, Esc closes it.
public final class Sheets extends StackPane {
    private static final String USUAL = "usual verb";
    private final Deque<Up> sheets = new ArrayDeque<>();
    private final EventHandler<KeyEvent> keys = this::keepKeys;

    /// @param before what had the focus before it came up
    private record Up(Node sheet, @Nullable Node before) {}

    /// An empty layer, out of the way.
    public Sheets() {
        getStyleClass().add("sheets");
        setId("sheets");
        setVisible(false);
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                            }
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                                Mnemonics.keepCurrent(now);
                            }
                        });
        // What no control of the sheet takes is for nobody beneath it; Tab is for the
        // scene, which moves the focus on, and Enter presses the sheet's usual button.
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        pressUsual();
                    }
                    if (event.getCode() != KeyCode.TAB) {
                        event.consume();
                    }
                });
    }

    private void keepKeys(KeyEvent event) {
        if (!isVisible()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (!isInside(getScene().getFocusOwner())) {
            event.consume();
            focusFirst();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            goRound(event);
        } else if (event.getCode() == KeyCode.ENTER
                && getScene().getFocusOwner() instanceof ComboBoxBase<?> choice
                && !choice.isShowing()) {
            // A choice keeps Enter to itself, though it does nothing with it.
            event.consume();
            pressUsual();
        }
    }

    private void pressUsual() {
        if (getChildren().getFirst().getProperties().get(USUAL) instanceof Button usual) {
            usual.fire();
        }
    }

    /// After the last control of the sheet comes the first, and before the first the last: the
    /// focus never falls on what lies beneath.
    private void goRound(KeyEvent event) {
        var all = Takers.of(getChildren().getFirst()).toList();
        boolean back = event.isShiftDown();
        if (getScene().getFocusOwner() == (back ? all.getFirst() : all.getLast())) {
            event.consume();
            (back ? all.getLast() : all.getFirst()).requestFocus();
        }
    }

    /// Whether the focus is on a control of the sheet: the sheet itself, focused, would take no
    /// key, not even Tab.
    private boolean isInside(@Nullable Node focused) {
        var sheet = getChildren().getFirst();
        for (var node = focused; node != null && node != sheet; node = node.getParent()) {
            if (node.getParent() == sheet) {
                return true;
            }
        }
        return false;
    }

    private void focusFirst() {
        var sheet = getChildren().getFirst();
        sheet.applyCss();
        Takers.of(sheet).findFirst().orElse(sheet).requestFocus();
    }

    /// Shows a sheet with a title over it and buttons beneath.
    ///
    /// @param id the sheet's id
    /// @param buttons the verbs, the usual one first; each stays open unless it closes the sheet
    ///   itself
    public void show(String id, String title, Node content, Button... buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        var verbs = new HBox(buttons);
        verbs.getStyleClass().add("sheet-verbs");
        verbs.setAlignment(Pos.CENTER_RIGHT);
        for (int i = buttons.length - 1; i >= 0; i--) {
            buttons[i].toFront();
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        var sheet = new VBox(heading, content, verbs);
        sheet.getStyleClass().add("sheet-card");
        sheet.setId(id);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(title);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (buttons.length > 0) {
            sheet.getProperties().put(USUAL, buttons[0]);
        }
        push(sheet);
        if (buttons.length > 0 && !buttons[0].isDisabled()) {
            buttons[0].requestFocus();
        } else {
            focusFirst();
        }
    }

    /// Tells something, with one button that closes it.
    public void tell(String title, String sentences) {
        var text = new Label(sentences);
        text.setWrapText(true);
        text.setMaxWidth(460);
        text.setId("told");
        show("telling", title, text, closing("Close"));
    }

    /// A button that closes the newest sheet.
    public Button closing(String word) {
        var button = new Button(word);
        button.setId("sheet-close");
        button.setOnAction(_ -> close());
        return button;
    }

    /// Closes the newest sheet.
    public void close() {
        var closed = sheets.poll();
        if (sheets.isEmpty()) {
            getChildren().clear();
            setVisible(false);
        } else {
            getChildren().setAll(sheets.peek().sheet);
        }
        if (closed != null && closed.before != null) {
            closed.before.requestFocus();
        }
    }

    private void push(Node sheet) {
        sheets.push(new Up(sheet, getScene() == null ? null : getScene().getFocusOwner()));
        getChildren().setAll(sheet);
        setVisible(true);
    }
}
