package ascertain.ui.claimants;

import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row in which a Premium period is typed.
final class PeriodRow implements PagedRows.Row<PeriodEntry> {
    static final double DAY = 104;

    private final ObjectProperty<@Nullable PeriodEntry> entry = new SimpleObjectProperty<>();
    private final TextField plan = field("period-plan", "Plan", "Premium Career", 160);
    private final TextField first = field("period-first", "First day", "2024-01-15", DAY);
    private final TextField last =
            field("period-last", "Last day; empty while it runs, or unknown", "running", DAY);
    private final CheckBox trial = new CheckBox();
    private final Tied<String> planTied = new Tied<>(plan.textProperty());
    private final Tied<String> firstTied = new Tied<>(first.textProperty());
    private final Tied<String> lastTied = new Tied<>(last.textProperty());
    private final Tied<Boolean> trialTied = new Tied<>(trial.selectedProperty());
    private final VBox row;

    PeriodRow(EditorModel model) {
        HBox.setHgrow(plan, Priority.ALWAYS);
        plan.setMinWidth(80);
        trial.setAccessibleText("Free trial");
        trial.setMinWidth(32);
        var remove = Icons.button("period-remove", Feather.X, "Remove this period");
        remove.setOnAction(_ -> model.remove(now()));
        remove.setFocusTraversable(false);
        var fields = new HBox(plan, first, last, trial, remove);
        fields.getStyleClass().add("row-of-fields");
        var problem = entry.flatMap(one -> one.problem).orElse("");
        row = new VBox(2, fields, Form.problem(first, problem));
        row.focusWithinProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                now().check(model.today());
                            }
                        });
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(PeriodEntry next) {
        entry.set(next);
        planTied.to(next.plan);
        firstTied.to(next.first);
        lastTied.to(next.last);
        trialTied.to(next.trial);
    }

    private PeriodEntry now() {
        return java.util.Objects.requireNonNull(entry.get());
    }

    private static TextField field(String id, String words, String prompt, double width) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        field.setPromptText(prompt);
        field.setPrefWidth(width);
        field.setMinWidth(70);
        return field;
    }
}
