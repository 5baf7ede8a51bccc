package ascertain.ui.claimants;

import ascertain.roll.PremiumPeriod;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.timeline.PeriodWords;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Premium periods: those derived from receipts to read, those stated to type, an empty row last.
final class PeriodRows extends VBox {
    private static final double DAY = 104;

    private final EditorModel model;
    private final VBox derived = new VBox();
    private final VBox rows = new VBox();
    private final Map<PeriodEntry, Node> known = new HashMap<>();

    PeriodRows(EditorModel model) {
        this.model = model;
        getStyleClass().add("rows");
        derived.setId("derived-periods");
        derived.getStyleClass().add("rows");
        rows.setId("periods");
        rows.getStyleClass().add("rows");
        var plan = EditorView.head("Plan", 160);
        HBox.setHgrow(plan, Priority.ALWAYS);
        plan.setMaxWidth(Double.MAX_VALUE);
        var heads =
                new HBox(
                        plan,
                        EditorView.head("First day", DAY),
                        EditorView.head("Last day", DAY),
                        EditorView.head("Trial", 32 + 8 + 32));
        heads.getStyleClass().add("row-of-fields");
        getChildren().addAll(derived, heads, rows);
        model.periods().addListener((ListChangeListener<PeriodEntry>) _ -> show());
        model.derived().addListener((ListChangeListener<PremiumPeriod>) _ -> showDerived());
    }

    private void show() {
        known.keySet().retainAll(model.periods());
        var nodes = new ArrayList<Node>();
        for (var entry : model.periods()) {
            nodes.add(known.computeIfAbsent(entry, this::row));
        }
        rows.getChildren().setAll(nodes);
    }

    private void showDerived() {
        derived.getChildren().setAll(model.derived().stream().map(PeriodRows::line).toList());
        derived.setManaged(!model.derived().isEmpty());
        derived.setVisible(!model.derived().isEmpty());
    }

    private static Node line(PremiumPeriod period) {
        var what = new Label(PeriodWords.of(period));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var why = Form.label(PeriodWords.why(period), "caption");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(2, what, why);
    }

    private Node row(PeriodEntry entry) {
        var plan = field("period-plan", "Plan", entry.plan, "Premium Career", 160);
        HBox.setHgrow(plan, Priority.ALWAYS);
        plan.setMinWidth(80);
        var first = field("period-first", "First day", entry.first, "2024-01-15", DAY);
        var last =
                field(
                        "period-last",
                        "Last day; empty while it runs, or unknown",
                        entry.last,
                        "running",
                        DAY);
        var trial = new CheckBox();
        trial.setAccessibleText("Free trial");
        trial.setMinWidth(32);
        trial.selectedProperty().bindBidirectional(entry.trial);
        var remove = Icons.button("period-remove", Feather.X, "Remove this period");
        remove.setOnAction(_ -> model.remove(entry));
        remove.setFocusTraversable(false);
        var fields = new HBox(plan, first, last, trial, remove);
        fields.getStyleClass().add("row-of-fields");
        var row = new VBox(2, fields, Form.problem(first, entry.problem));
        row.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                entry.check(model.today());
                            }
                        });
        return row;
    }

    private static TextField field(
            String id,
            String words,
            javafx.beans.property.StringProperty value,
            String prompt,
            double width) {
        var field = Form.text(id, words, value);
        field.setPromptText(prompt);
        field.setPrefWidth(width);
        field.setMinWidth(70);
        return field;
    }
}
