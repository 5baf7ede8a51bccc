package ascertain.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the keys scroll what is only read: Up and Down, Page Up and Page Down, Home and End.
public final class ScrollKeys {
    private static final double LINE = 40;
    private static final double KEPT = 0.9;

    private ScrollKeys() {}

    /// @param scroll takes the focus, and scrolls while it has it
    public static void on(ScrollPane scroll) {
        scroll.setFocusTraversable(true);
        scroll.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    double by = by(scroll, event.getCode());
                    if (by != 0 && event.getTarget() == scroll && !event.isShortcutDown()) {
                        event.consume();
                        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
                    }
                });
    }

    private static double by(ScrollPane scroll, KeyCode key) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return 0;
        }
        return switch (key) {
            case DOWN -> LINE / hidden;
            case UP -> -LINE / hidden;
            case PAGE_DOWN -> KEPT * seen / hidden;
            case PAGE_UP -> -KEPT * seen / hidden;
            case END -> 1;
            case HOME -> -1;
            default -> 0;
        };
    }
}
