package ascertain;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.function.BooleanSupplier;

/// The keys that work on every screen.
final class WindowKeys {
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private WindowKeys() {}

    static void on(Scene scene, KeyCode key, Runnable verb) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), verb);
    }

    static void onShift(Scene scene, KeyCode key, Runnable verb) {
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(
                                key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        verb);
    }

    /// Takes F1 wherever the focus is, over a sheet too.
    static void onHelp(Scene scene, Runnable show) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F1) {
                        event.consume();
                        show.run();
                    }
                });
    }

    /// Takes undo and redo before a field of the form does, which would know of itself alone; other
    /// fields, such as the search, keep their own.
    ///
    /// @param atRest whether no sheet is up
    static void onUndo(Scene scene, BooleanSupplier atRest, Runnable undo, Runnable redo) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean back = UNDO.match(event);
                    boolean again = REDO.match(event) || REDO_TOO.match(event);
                    if ((back || again)
                            && atRest.getAsBoolean()
                            && !isElsewhere(scene.getFocusOwner())) {
                        event.consume();
                        (back ? undo : redo).run();
                    }
                });
    }

    private static boolean isElsewhere(Node focused) {
        if (!(focused instanceof TextInputControl)) {
            return false;
        }
        for (var node = focused; node != null; node = node.getParent()) {
            if ("claimant-form".equals(node.getId())) {
                return false;
            }
        }
        return true;
    }
}
