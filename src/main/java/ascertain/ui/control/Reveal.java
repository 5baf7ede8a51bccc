package ascertain.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Brings what has the focus into view where it did not get there by Tab.
public final class Reveal {
    private static final double ROOM = 88;

    private Reveal() {}

    /// Whether a node is another or lies in it.
    public static boolean isIn(Node outer, @Nullable Node inner) {
        var node = inner;
        while (node != null && node != outer) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Scrolls what holds a node just as far as it takes to show it.
    public static void node(Node node) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        if (!(parent instanceof ScrollPane scroll) || scroll.getContent() == null) {
            return;
        }
        var content = scroll.getContent();
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (at.getMinY() - ROOM < top) {
            scroll.setVvalue(Math.clamp((at.getMinY() - ROOM) / hidden, 0, 1));
        } else if (at.getMaxY() + ROOM > top + seen) {
            scroll.setVvalue(Math.clamp((at.getMaxY() + ROOM - seen) / hidden, 0, 1));
        }
    }
}
