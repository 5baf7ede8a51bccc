package ascertain.ui.claimants;

import ascertain.membership.Outcome;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What the list is filtered by, and the button for a new claimant.
final class RollFilters extends HBox {
    private final RollModel model;

    RollFilters(RollModel model, Runnable startNew, List<MenuItem> more) {
        this.model = model;
        var chips = new FlowPane(6, 6);
        for (var outcome :
                new Outcome[] {
                    Outcome.MEMBER, Outcome.UNDETERMINED, Outcome.NOT_MEMBER, Outcome.EXCLUDED
                }) {
            chips.getChildren().add(chip(outcome));
        }
        chips.getChildren().add(findingChip());
        HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
        var add = new Button("New", Icons.icon(Feather.PLUS));
        add.setId("new-claimant");
        add.setTooltip(new Tooltip("New claimant, Ctrl+N"));
        add.setAccessibleText("New claimant");
        add.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        add.setOnAction(_ -> startNew.run());
        var others = new MenuButton("", Icons.icon(Feather.MORE_HORIZONTAL));
        others.setId("more");
        others.setAccessibleText("More");
        others.setTooltip(new Tooltip("Change or delete many, and the bin"));
        others.getItems().addAll(more);
        getChildren().addAll(chips, add, others);
        getStyleClass().add("filters");
    }

    private Node chip(Outcome outcome) {
        var chip = new ToggleButton(Words.of(outcome));
        chip.setId("only-" + OutcomeMark.styleOf(outcome));
        chip.setAccessibleText("Show only: " + Words.of(outcome));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> model.outcomeProperty().set(chip.isSelected() ? outcome : null));
        model.outcomeProperty().subscribe(now -> chip.setSelected(now == outcome));
        return chip;
    }

    /// A finding is filtered by coming through a door of the dashboard; here it is named and taken
    /// off.
    private Node findingChip() {
        var chip = new ToggleButton();
        chip.setId("only-finding");
        chip.getStyleClass().add("chip");
        chip.setGraphic(Icons.icon(Feather.X));
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setOnAction(_ -> model.findingProperty().set(null));
        model.findingProperty()
                .subscribe(
                        now -> {
                            chip.setText(now == null ? "" : Words.of(now));
                            chip.setSelected(now != null);
                            chip.setVisible(now != null);
                            chip.setManaged(now != null);
                        });
        return chip;
    }
}
