package ascertain.ui.control;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.stream.Stream;

/// What takes the focus within a node.
public final class Takers {
    private Takers() {}

    /// Every control that takes the focus now, in the order of Tab, the node itself among them.
    public static Stream<Node> of(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        var inside =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Takers::of)
                        : Stream.<Node>empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), inside) : inside;
    }
}
