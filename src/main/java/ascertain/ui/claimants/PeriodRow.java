package ascertain.ui.claimants;

import ascertain.ui.control.DateField;
import ascertain.ui.control.EntryField;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.TypedDate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A row in which a Premium period is typed.
final class PeriodRow implements PagedRows.Row<PeriodEntry> {
    static final double PLAN = 150;
    static final double DAY = 122;
    static final double TRIAL = 32;

    private final ObjectProperty<@Nullable PeriodEntry> entry = new SimpleObjectProperty<>();
    private final EntryField plan = new EntryField();
    private final DateField first;
    private final DateField last;
    private final CheckBox trial = new CheckBox();
    private final Tied<String> planTied = new Tied<>(plan.textProperty());
    private final Tied<String> firstTied;
    private final Tied<String> lastTied;
    private final Tied<Boolean> trialTied = new Tied<>(trial.selectedProperty());
    private final EditorModel model;
    private final RowNote note;
    private final VBox row;

    PeriodRow(EditorModel model, PagedRows<PeriodEntry> pages) {
        this.model = model;
        first = new DateField(model::today);
        last = new DateField(model::today);
        firstTied = new Tied<>(first.textProperty());
        lastTied = new Tied<>(last.textProperty());
        dress(plan, "period-plan", "Plan", "Plan, as Premium Career", PLAN);
        dress(first, "period-first", "First day", "2024-01-15", DAY);
        dress(last, "period-last", "Last day; empty while it runs, or unknown", "running", DAY);
        HBox.setHgrow(plan, Priority.ALWAYS);
        trial.setId("period-trial");
        trial.setAccessibleText("Free trial");
        trial.setPrefWidth(TRIAL);
        trial.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                now().decide();
                            }
                        });
        var remove = Icons.button("period-remove", Feather.X, "Remove this period");
        var keys = new RowKeys<>(model.rows().periods, pages, this::now, model::today, columns());
        remove.setOnAction(_ -> keys.remove(0));
        remove.setFocusTraversable(false);
        var fields = new RowPane(List.of(plan), List.of(first, last, trial), remove);
        var problem = entry.flatMap(one -> one.problem).orElse("");
        note =
                new RowNote(
                        model,
                        () ->
                                (now().endWords(model.today()) + " " + model.rows().notes.of(now()))
                                        .strip());
        row = new VBox(2, fields, Form.problem(first, problem, this::wrong), note);
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
    public List<Control> columns() {
        return List.of(plan, first, last, trial);
    }

    @Override
    public void show(PeriodEntry next) {
        entry.set(next);
        planTied.to(next.plan);
        firstTied.to(next.first);
        lastTied.to(next.last);
        trialTied.to(next.trial);
        note.tell();
    }

    private Control wrong() {
        if (now().lacks(0)) {
            return plan;
        }
        return TypedDate.read(now().first.get(), model.today()).date() == null ? first : last;
    }

    private PeriodEntry now() {
        return java.util.Objects.requireNonNull(entry.get());
    }

    private static void dress(
            EntryField field, String id, String words, String prompt, double width) {
        field.setId(id);
        field.setAccessibleText(words);
        field.setPromptText(prompt);
        field.setPrefWidth(width);
    }
}
