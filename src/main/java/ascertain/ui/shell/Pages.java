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

    Pages(List<Screen> screens, Pace pace) {
        this.screens = List.copyOf(screens);
        pace.ahead(this, () -> dress(pace, 0));
    }

    void bringUp(String name) {
        for (var screen : screens) {
            boolean up = screen.name().equals(name);
            var view = screen.view();
            if (up) {
                put(view);
            }
            view.setVisible(up);
            view.setManaged(up);
        }
    }

    /// Dresses the screens nobody has asked for yet, each as large as it will be.
    private void dress(Pace pace, int place) {
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
                    dress(pace, place + 1);
                });
    }

    private void put(Node view) {
        if (!getChildren().contains(view)) {
            getChildren().add(view);
        }
    }
}
