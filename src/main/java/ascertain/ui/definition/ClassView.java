package ascertain.ui.definition;

import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionPart;
import ascertain.ui.Sheets;
import ascertain.ui.control.DateField;
import ascertain.ui.control.EmptyState;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;
import ascertain.ui.control.TypedDate;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.stream.Collectors;

/// The screen of the class.
public final class ClassView extends StackPane {
    private static final double LOW = 138;

    private final ClassModel model;
    private final Sheets sheets;
    private final SentenceView sentence;
    private final PartEditor editor;
    private final DateField date;
    private final ListsView lists;
    private final CurveView curve;

    /// Shows the definition in force as soon as it has been read.
    public ClassView(ClassModel model, NearModel near, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
        setId("class");
        setVisible(false);
        curve = new CurveView(model);
        // What a tall window has to spare goes to the curve in part.
        curve.prefHeightProperty()
                .bind(heightProperty().map(high -> Math.max(LOW, high.doubleValue() / 4 - 15)));
        lists = new ListsView(model, near, sheets);
        date = new DateField(model::today);
        sentence = new SentenceView(model, this::open);
        editor = new PartEditor(model, sentence::focus);
        var page = new VBox(10, sentence, editor, track(), caveat(), lists);
        page.getStyleClass().add("class-page");
        VBox.setVgrow(lists, Priority.ALWAYS);
        var scroll = new ScrollPane(page);
        scroll.setId("class-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        var ready = Bindings.createBooleanBinding(this::isReady, model.draftProperty());
        scroll.visibleProperty().bind(ready);
        var waits =
                new EmptyState(
                        "class-waits",
                        model.problemProperty()
                                .map(
                                        wrong ->
                                                wrong.isEmpty()
                                                        ? EmptyState.Said.only(
                                                                "Counting the class…")
                                                        : new EmptyState.Said(
                                                                wrong, "Try again", model::again)));
        waits.visibleProperty().bind(ready.not());
        getChildren().setAll(scroll, waits);
        visibleProperty().subscribe(model::look);
        visibleProperty()
                .flatMap(up -> lists.nearShown().map(is -> is && up))
                .subscribe(near::look);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Puts the focus on the slider, whose keys answer at once.
    public void focusCurve() {
        Focus.on(curve);
    }

    private boolean isReady() {
        return model.draftProperty().get() != null;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.ENTER
                && !model.changes().isEmpty()) {
            event.consume();
            ApplySheet.apply(sheets, model);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            event.consume();
            date.requestFocus();
            date.selectAll();
        }
    }

    private void open(DefinitionPart part) {
        editor.open(part);
    }

    /// What every total says beside it, and what went wrong counting it anew.
    private Region caveat() {
        var problem = Form.label("", "problem");
        problem.setId("class-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(wrong -> !wrong.isEmpty()));
        return new VBox(problem, FiguresView.caveat());
    }

    /// What differs from the definition in force, and what can be done about it.
    private Region changes() {
        var words = Form.label("", "muted");
        words.setId("class-changes");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var apply = new Button("Apply…");
        apply.setId("class-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(_ -> ApplySheet.apply(sheets, model));
        var discard = new Button("As in force");
        discard.setId("class-discard");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.setOnAction(_ -> model.discard());
        model.draftProperty()
                .subscribe(
                        now -> {
                            var changes = model.changes();
                            words.setText(now == null ? "" : told(now));
                            apply.setDisable(changes.isEmpty());
                            discard.setDisable(changes.isEmpty());
                        });
        var bar = new HBox(8, words, discard, apply);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String told(ClassDefinition now) {
        var changes = model.changes();
        return changes.isEmpty()
                ? "Version " + now.version() + ", in force."
                : "On this screen alone: %s changed."
                        .formatted(
                                changes.stream()
                                        .map(part -> part.title().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")));
    }

    /// The slider with its date at the left, and the figures at the right.
    private Region track() {
        date.setId("class-date");
        date.setAccessibleText("Policy date");
        date.setMaxWidth(150);
        date.setMinWidth(150);
        var problem = new SimpleStringProperty("");
        model.draftProperty().subscribe(now -> show(now, problem));
        date.textProperty().subscribe((_, typed) -> read(typed));
        date.setOnAction(
                _ -> {
                    problem.set(model.change(DefinitionPart.POLICY_DATE, date.getText()));
                    asUnderstood(problem);
                });
        date.focusedProperty().subscribe(_ -> asUnderstood(problem));
        var name = Form.label("Policy date", "field-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var changes = changes();
        HBox.setHgrow(changes, Priority.ALWAYS);
        var above = new HBox(8, name, date, changes);
        above.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(curve, Priority.ALWAYS);
        var track = new HBox(24, curve, new FiguresView(model));
        track.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(6, above, Form.problem(date, problem), track);
    }

    /// A whole day counts as it is typed; anything else waits for Enter, which says what is wrong.
    private void read(String typed) {
        try {
            var day = TypedDate.parseDay(typed, model.today());
            if (date.isFocused() || typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
                model.change(now -> now.withPolicyDate(day));
            }
        } catch (DateTimeException notYet) {
            // Half a date while it is typed is no mistake.
            return;
        }
    }

    /// Writes the day as it was understood, unless what is typed is none.
    private void asUnderstood(StringProperty problem) {
        var now = model.draftProperty().get();
        if (now != null && problem.get().isEmpty()) {
            date.setText(now.policyDate().toString());
            date.end();
        }
    }

    private void show(@Nullable ClassDefinition now, StringProperty problem) {
        problem.set("");
        if (now != null && !date.isFocused()) {
            date.setText(now.policyDate().toString());
        }
    }
}
