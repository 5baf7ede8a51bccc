package ascertain.ui.claimants;

import ascertain.ui.Pace;
import ascertain.ui.control.Focus;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The parts of a claimant, a tab each, of which one is up.
final class PartsView extends BorderPane {
    private static final String TAB = "part-tab-";
    private final List<PersonPart> parts;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();

    PartsView(List<PersonPart> parts, Pace pace) {
        this.parts = parts;
        var bar = new FlowPane();
        bar.getStyleClass().add("part-tabs");
        var stack = new StackPane();
        for (var part : parts) {
            var tab = tab(part, tabs.getToggles().size() + 1);
            bar.getChildren().add(tab);
            part.node().visibleProperty().bind(tab.selectedProperty());
            part.node().managedProperty().bind(tab.selectedProperty());
            pace.fill(this, () -> stack.getChildren().add(part.node()));
        }
        // A tab pressed again stays up.
        tabs.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                tabs.selectToggle(before);
                            }
                            place.set(tabs.getToggles().indexOf(tabs.getSelectedToggle()));
                        });
        show(0);
        setTop(bar);
        setCenter(stack);
        bar.setVisible(parts.size() > 1);
        bar.setManaged(parts.size() > 1);
    }

    /// The place of the part that is up, from 0.
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Shows the part of an id.
    void show(String id) {
        tabs.getToggles().stream()
                .filter(tab -> (TAB + id).equals(((ToggleButton) tab).getId()))
                .forEach(tabs::selectToggle);
    }

    /// Shows the part of an id, and chooses one of the things it shows by its key.
    void show(String id, long key) {
        show(id);
        parts.stream()
                .filter(part -> part.id().equals(id))
                .forEach(part -> part.choose().accept(key));
    }

    /// Shows the part at a place, from 0; there is none beyond the last.
    void show(int place) {
        if (place < tabs.getToggles().size()) {
            tabs.selectToggle(tabs.getToggles().get(place));
        }
    }

    /// Shows the part at a place and puts the focus on its first control; on its tab while the part
    /// has none.
    void goTo(int place) {
        if (place < parts.size()) {
            show(place);
            ((ToggleButton) tabs.getToggles().get(place)).requestFocus();
            Focus.first(parts.get(place).node());
        }
    }

    /// Shows the part of an id with the focus on its first control.
    void goTo(String id) {
        parts.stream().filter(part -> part.id().equals(id)).map(parts::indexOf).forEach(this::goTo);
    }

    private ToggleButton tab(PersonPart part, int place) {
        var tab = new ToggleButton();
        tab.setId(TAB + part.id());
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> (part.title() + " " + part.count().getValue()).strip(),
                                part.count()));
        tab.setTooltip(new Tooltip("Ctrl+" + place));
        tab.setToggleGroup(tabs);
        tab.getStyleClass().add("part-tab");
        return tab;
    }
}
