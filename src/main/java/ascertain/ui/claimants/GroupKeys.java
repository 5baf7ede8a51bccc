package ascertain.ui.claimants;

import ascertain.ui.control.Reveal;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.stream.Stream;

/// Ctrl+Page Down and Ctrl+Page Up lead to the next group of the form and to the one before, so
/// that nobody tabs through fields the paper says nothing of.
final class GroupKeys {
    private GroupKeys() {}

    /// @param form its children are the groups
    /// @param around where the keys work: from outside the form they lead to its first group and
    ///   its last
    /// @param first goes to where the first group begins
    static void on(Parent form, Node around, Runnable first) {
        around.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    int by = by(event.getCode());
                    if (by != 0 && event.isShortcutDown() && !event.isAltDown()) {
                        event.consume();
                        go(form, by, first);
                    }
                });
    }

    private static int by(KeyCode key) {
        return switch (key) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
    }

    private static void go(Parent form, int by, Runnable first) {
        var groups =
                form.getChildrenUnmodifiable().stream()
                        .filter(group -> entries(group).findAny().isPresent())
                        .toList();
        int at = at(groups);
        int to = at < 0 && by < 0 ? groups.size() - 1 : at + by;
        if (to == 0) {
            first.run();
        } else if (to > 0 && to < groups.size()) {
            entries(groups.get(to)).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static int at(List<Node> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (Reveal.isIn(groups.get(i), groups.get(i).getScene().getFocusOwner())) {
                return i;
            }
        }
        return -1;
    }

    /// What can be typed in, in the order of Tab.
    private static Stream<Node> entries(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof TextField || node instanceof ComboBox<?>) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(GroupKeys::entries)
                : Stream.empty();
    }
}
