package ascertain.ui.definition;

import ascertain.store.BorderlineCase;
import ascertain.ui.control.Words;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Those whose outcome one small change would turn, with what would decide each.
final class BorderlineView extends VBox {

    BorderlineView(ClassModel model) {
        setId("borderline");
        var table =
                Tables.of(
                        "borderline-claimants",
                        "Borderline claimants",
                        model.borderline().saidProperty(),
                        model.borderline().rowsProperty(),
                        one -> model.showClaimant(one.id()));
        Tables.add(table, "Reference", 88, BorderlineCase::reference);
        Tables.add(table, "Name", 130, BorderlineCase::name);
        Tables.add(table, "Outcome", 104, one -> Words.of(one.outcome()));
        Tables.add(table, "What would turn it", 0, BorderlineCase::decides);
        Tables.add(table, "What it rests on", 0, BorderlineCase::rests);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table);
    }
}
