package ascertain.ui.damages;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.desk.DamagesDesk.Counted;
import ascertain.roll.PlaceName;
import ascertain.ui.CaseFacts;
import ascertain.ui.control.DateField;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Whom the screen counts and on which day, chosen, and that it was counted twice.
final class CountedBar extends VBox {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm:ss 'on' d MMM uuuu", Locale.ENGLISH);

    private final DamagesModel model;
    private final ComboBox<String> state;
    private final ComboBox<String> status;
    private boolean showing;

    CountedBar(DamagesModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("counted-bar");
        state = choice("among-state", "State or subclass counted", this::stateInWords);
        status =
                choice(
                        "among-status",
                        "Status counted",
                        label -> label.isEmpty() ? "Every status" : label);
        var day = new DateField(model::today);
        day.setId("as-of");
        day.setAccessibleText("Day timeliness is measured on");
        day.textProperty().bindBidirectional(model.asOfProperty());
        day.promptTextProperty()
                .bind(
                        model.countedProperty()
                                .map(now -> now.estimate().asOf().toString())
                                .orElse(""));
        day.setPrefWidth(150);
        var all = new Button("Count everybody");
        all.setId("count-everybody");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(_ -> model.countAll());
        Form.shownWhen(all, model.amongProperty().map(among -> !among.isAll()));
        var row =
                new HBox(
                        12,
                        named("Counted: _State", state),
                        named("Stat_us", status),
                        named("Timely on the _day", day),
                        all);
        row.setAlignment(Pos.BOTTOM_LEFT);
        var caveat = Form.label(Estimate.CAVEAT, "strong");
        caveat.setId("damages-caveat");
        caveat.setWrapText(true);
        caveat.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        row,
                        Form.problem(day, model.dayProblemProperty()),
                        caveat,
                        said(),
                        problem());
        model.amongProperty().subscribe(_ -> show());
        model.factsProperty().subscribe(_ -> show());
    }

    void focusFirst() {
        Focus.on(state);
    }

    private static VBox named(String words, Control control) {
        var name = Form.label(words, "field-label");
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        var box = new VBox(name, control);
        box.getStyleClass().add("field");
        return box;
    }

    private ComboBox<String> choice(String id, String words, Function<String, String> worded) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setAccessibleText(words);
        box.setPrefWidth(200);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String label) {
                        return label == null ? "" : worded.apply(label);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        Form.pickByLetter(box);
        box.valueProperty().subscribe((_, _) -> choose());
        return box;
    }

    private String stateInWords(String label) {
        if (label.isEmpty()) {
            return "Every State";
        }
        var subclass = Breakdown.ofSubclass(model.definition(), label);
        var name =
                subclass.equals(Breakdown.NO_SUBCLASS)
                        ? PlaceName.states().stream()
                                .filter(place -> place.code().equals(label))
                                .map(PlaceName::name)
                                .findFirst()
                                .orElse("")
                        : "subclass " + subclass;
        return name.isEmpty() ? label : label + " · " + name;
    }

    private void choose() {
        if (!showing && state.getValue() != null && status.getValue() != null) {
            model.amongProperty().set(new Among(state.getValue(), status.getValue()));
        }
    }

    private void show() {
        var among = model.amongProperty().get();
        showing = true;
        fill(state, model.labels(Breakdown.STATE, among.state()), among.state());
        fill(status, model.labels(Breakdown.STATUS, among.status()), among.status());
        showing = false;
    }

    private static void fill(ComboBox<String> box, List<String> labels, String chosen) {
        var all = new ArrayList<String>();
        all.add("");
        all.addAll(labels);
        if (!all.equals(box.getItems())) {
            box.getItems().setAll(all);
        }
        box.setValue(chosen);
    }

    private Label problem() {
        var words = Form.label("", "problem");
        words.setId("damages-problem");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(model.problemProperty());
        Form.shownWhen(words, model.problemProperty().map(text -> !text.isEmpty()));
        return words;
    }

    private Label said() {
        var words = Form.label("", "caption");
        words.setId("counted-twice");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(model.countedProperty().map(this::said).orElse("Counting…"));
        Form.shownWhen(words, model.problemProperty().map(String::isEmpty));
        return words;
    }

    private String said(Counted now) {
        var estimate = now.estimate();
        return "%s counted twice at %s, by the database and by the rule’s fold: both agree. Policy date %s; timely on %s; class definition version %d."
                        .formatted(
                                Words.count(estimate.claimants(), "claimant", "claimants"),
                                AT.format(now.at()),
                                Words.of(estimate.policyDate()),
                                Words.of(estimate.asOf()),
                                estimate.definitionVersion())
                + model.factsProperty().map(CaseFacts::tolled).orElse("").getValue();
    }
}
