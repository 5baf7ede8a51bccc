package ascertain.ui.definition;

import ascertain.ui.control.Words;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import java.util.Locale;

/// Chips over a list, one a kind with how many there are, of which one is chosen.
final class Kinds extends FlowPane {
    private ToggleGroup group = new ToggleGroup();

    Kinds(String id) {
        super(8, 6);
        setId(id);
    }

    /// Begins anew, with all chosen.
    void begin(String id, long count, Runnable pick) {
        getChildren().clear();
        group = new ToggleGroup();
        add(id, "All", count, pick);
        group.selectToggle(group.getToggles().getFirst());
    }

    void add(String id, String words, long count, Runnable pick) {
        var chip = new ToggleButton(words + "  " + Words.of(count));
        chip.setId(id.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(
                _ -> {
                    chip.setSelected(true);
                    pick.run();
                });
        getChildren().add(chip);
    }
}
