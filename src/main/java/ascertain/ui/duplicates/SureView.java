package ascertain.ui.duplicates;

import ascertain.desk.SurePlan;
import ascertain.intake.duplicates.SurePolicy;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Whom the policy would merge, as a sheet: how many, which, and a button that does it.
final class SureView extends VBox {
    private final SureModel model;
    private final SurePlan plan;

    SureView(SureModel model, SurePlan plan) {
        super(12);
        this.model = model;
        this.plan = plan;
        setPrefWidth(560);
        var words =
                Form.label(
                        "Merged is whoever has the "
                                + SurePolicy.WORDS
                                + ". What is in one only is kept, e-mail addresses are joined, and the evidence of"
                                + " both counts. "
                                + left(),
                        "muted");
        words.setId("sure-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(words);
        if (!plan.merges().isEmpty()) {
            var list =
                    new ListView<>(
                            FXCollections.observableArrayList(
                                    plan.merges().stream()
                                            .map(
                                                    one ->
                                                            one.other()
                                                                    + " into "
                                                                    + one.kept()
                                                                    + "   "
                                                                    + one.name())
                                            .toList()));
            list.setId("sure-merges");
            list.setAccessibleText("Whom the policy would merge");
            list.setPrefHeight(Math.min(280, 20 + 34 * plan.merges().size()));
            getChildren().add(list);
        }
    }

    private String left() {
        return switch (plan.leftToAPerson()) {
            case 0 -> "";
            case 1 -> "One sure pair contradicts itself and is left to a person.";
            default ->
                    Words.of(plan.leftToAPerson())
                            + " sure pairs contradict themselves and are left to a person.";
        };
    }

    void showOn(Sheets sheets) {
        int count = plan.merges().size();
        var merge = new Button("Merge " + Words.count(count, "claimant", "claimants"));
        merge.setId("merge-sure");
        merge.getStyleClass().add("accent");
        merge.setOnAction(
                _ -> {
                    sheets.close();
                    model.merge(plan);
                });
        var title = count == 0 ? "The policy merges nobody here" : "Merge the sure ones";
        var close = sheets.closing(count == 0 ? "Close" : "Cancel");
        if (count == 0) {
            sheets.show("sure-sheet", title, this, close);
        } else {
            sheets.show("sure-sheet", title, this, merge, close);
        }
    }
}
