package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a person sees where the keyboard is: each control that has the focus looks different
/// from the same control without it.
///
/// Controls styled alike are tried once.
final class FocusSeen {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("focus-visible");
    private static final Set<String> TRIED = new HashSet<>();

    private FocusSeen() {}

    static void check(Scene scene, String screen) {
        var unseen = new ArrayList<String>();
        walk(scene.getRoot(), scene.getStylesheets().getFirst(), unseen);
        assertThat(unseen).as("the focus is not seen on " + screen).isEmpty();
    }

    private static void walk(Node node, String theme, List<String> unseen) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        var kind = kind(node) + " in " + kind(node.getParent());
        if (node.isFocusTraversable()
                && !node.getLayoutBounds().isEmpty()
                && TRIED.add(theme + kind)
                && !changes(node)) {
            unseen.add("#" + node.getId() + " " + kind);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable())
                    .forEach(child -> walk(child, theme, unseen));
        }
    }

    private static boolean changes(Node node) {
        var states = Set.copyOf(node.getPseudoClassStates());
        focus(node, false, false);
        var without = node.snapshot(null, null);
        focus(node, true, true);
        var with = node.snapshot(null, null);
        focus(node, states.contains(FOCUSED), states.contains(BY_KEY));
        return differ(without, with);
    }

    private static void focus(Node node, boolean focused, boolean byKey) {
        node.pseudoClassStateChanged(FOCUSED, focused);
        node.pseudoClassStateChanged(BY_KEY, byKey);
        node.applyCss();
    }

    private static boolean differ(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String kind(Node node) {
        return node == null
                ? ""
                : node.getClass().getSimpleName()
                        + node.getStyleClass()
                        + node.getPseudoClassStates();
    }
}
