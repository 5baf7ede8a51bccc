package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What a person who hears the window instead of seeing it needs of each control: a name and a
/// role.
final class Accessible {
    private Accessible() {}

    /// Everything on the screen that the keyboard reaches has a name and a role.
    static void check(Scene scene, String screen) {
        var nodes = new ArrayList<Node>();
        gather(scene.getRoot(), nodes);
        Map<Node, String> labels = new IdentityHashMap<>();
        for (var node : nodes) {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labels.put(label.getLabelFor(), label.getText());
            }
        }
        List<String> nameless =
                nodes.stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !isNamed(node, labels))
                        .map(Accessible::told)
                        .toList();
        assertThat(nameless).as("without an accessible name on " + screen).isEmpty();
        List<String> roleless =
                nodes.stream()
                        .filter(Node::isFocusTraversable)
                        .filter(
                                node ->
                                        node.getAccessibleRole() == AccessibleRole.NODE
                                                || node.getAccessibleRole()
                                                        == AccessibleRole.PARENT)
                        .map(Accessible::told)
                        .toList();
        assertThat(roleless).as("without an accessible role on " + screen).isEmpty();
    }

    private static void gather(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    private static boolean isNamed(Node node, Map<Node, String> labels) {
        return isText(node.getAccessibleText())
                || isText(labels.get(node))
                || node instanceof Labeled labeled && isText(labeled.getText())
                // What another control is made of, such as the field of a choice one can type in.
                || node.getStyleClass().contains("editor")
                || isInside(node);
    }

    private static boolean isInside(Node node) {
        var parent = node.getParent();
        return parent != null
                && parent.isFocusTraversable()
                && parent instanceof javafx.scene.control.Control
                && isText(parent.getAccessibleText());
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName()
                + " #"
                + node.getId()
                + " "
                + node.getStyleClass()
                + " in "
                + (node.getParent() == null ? "" : node.getParent().getId());
    }
}
