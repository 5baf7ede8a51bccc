package ascertain.ui.shell;

import ascertain.ui.Pace;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The screens, of which one is up.
///
/// A screen stays where it is once it has been up: what is put into the window anew is styled anew,
/// which takes long.
final class Pages extends StackPane {
    private final List<Screen> screens;
    private final Pace pace;

    Pages(List<Screen> screens, Pace pace) {
        this.screens = List.copyOf(screens);
        this.pace = pace;
        pace.ahead(this, () -> dress(0));
    }

    void bringUp(String name) {
        for (var screen : screens) {
            boolean up = screen.name().equals(name);
            var view = screen.view();
            if (up && !getChildren().contains(view)) {
                // A beat after the frame around it, which is there to look at meanwhile.
                pace.fill(this, () -> put(view));
            }
            view.setVisible(up);
            view.setManaged(up);
        }
    }

    /// Dresses the screens nobody has asked for yet, each as large as it will be.
    private void dress(int place) {
        if (place == screens.size()) {
            return;
        }
        var view = screens.get(place).view();
        view.setManaged(true);
        put(view);
        pace.ahead(
                this,
                () -> {
                    view.setManaged(view.isVisible());
                    dress(place + 1);
                });
    }

    private void put(Node view) {
        if (!getChildren().contains(view)) {
            getChildren().add(view);
        }
    }
}
