package ascertain.ui.claimants;

import ascertain.ui.control.Form;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// What the list is filtered by: a chip a kind, and one button that takes all off.
final class RollFilters extends FlowPane {

    RollFilters(RollModel model) {
        super(6, 6);
        getChildren().add(new GroupChip(model.search()));
        for (var facet : model.facets()) {
            getChildren().add(new FacetChip(facet));
        }
        var clear = new Button("Clear all");
        clear.setId("clear-filters");
        clear.getStyleClass().addAll("chip", "quiet");
        clear.setOnAction(_ -> model.search().clearChoices());
        Form.shownWhen(clear, model.search().onlyProperty().map(only -> !only.isEmpty()));
        getChildren().add(clear);
    }
}
