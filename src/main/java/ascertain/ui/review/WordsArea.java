package ascertain.ui.review;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text of some lines: Tab leaves it, as it leaves every field, and Ctrl+Shift+Enter sends it.
final class WordsArea extends TextArea {

    WordsArea(String id, String words, int rows) {
        setId(id);
        setAccessibleText(words);
        setPromptText(words);
        setPrefRowCount(rows);
        setMinHeight(rows * 20 + 24);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// Sends what is typed in a node by the key for it.
    static void sendOn(Node node, Runnable send) {
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && event.isShortcutDown()
                            && event.isShiftDown()) {
                        event.consume();
                        send.run();
                    }
                });
    }
}
