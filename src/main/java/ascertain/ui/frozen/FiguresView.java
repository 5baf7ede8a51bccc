package ascertain.ui.frozen;

import ascertain.damages.ComparedFigures;
import ascertain.store.Snapshot;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// All of the figures frozen under one name, alone or set against others.
final class FiguresView extends VBox {
    private static final String ALL_PARTS = "All figures";

    private final FrozenModel model;
    private final PrintModel printing;
    private final Label title = Form.label("", "section-title");
    private final Label told = wrapped("muted");
    private final Label definition = wrapped();
    private final Label differing = Form.label("", "strong");
    private final Label full = wrapped();
    private final ComboBox<Against> against = new ComboBox<>();
    private final ComboBox<String> part = new ComboBox<>();
    private final CheckBox only = new CheckBox("Only what _differs");
    private final FiguresTable table = new FiguresTable();
    private boolean filling;

    FiguresView(FrozenModel model, PrintModel printing) {
        super(6);
        this.model = model;
        this.printing = printing;
        title.setId("frozen-name");
        title.setMinWidth(0);
        told.setId("frozen-told");
        definition.setId("frozen-definition");
        differing.setId("frozen-differing");
        differing.setMinWidth(USE_PREF_SIZE);
        full.setId("frozen-line");
        full.setMinHeight(48);
        full.setMaxHeight(72);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(120);
        setPadding(new javafx.geometry.Insets(10, 0, 0, 0));
        getChildren().setAll(head(), told, definition, controls(), table, full);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tellInFull);
        model.shownProperty().subscribe(this::tell);
        model.againstProperty().subscribe(_ -> choices());
        model.allProperty().subscribe(_ -> choices());
        model.figuresProperty().subscribe(_ -> showParts());
        model.problemProperty().subscribe((_, _) -> show());
    }

    private HBox head() {
        var print = new Button("Print…", Icons.icon(Feather.PRINTER));
        print.setId("frozen-print");
        print.setMinWidth(USE_PREF_SIZE);
        print.setOnAction(
                _ -> {
                    var one = model.shownProperty().get();
                    if (one != null) {
                        printing.print(one);
                    }
                });
        print.disableProperty().bind(model.figuresProperty().isNull());
        var head = new HBox(12, title, Form.spacer(), print);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox controls() {
        against.setId("frozen-against");
        against.setAccessibleText("What the figures are set against");
        against.setConverter(worded(Against::words));
        against.setPrefWidth(170);
        against.valueProperty()
                .subscribe(
                        one -> {
                            if (!filling && one != null) {
                                model.againstProperty().set(one);
                            }
                        });
        part.setId("frozen-part-shown");
        part.setAccessibleText("Which figures are shown");
        part.setConverter(worded(this::partInWords));
        part.setPrefWidth(170);
        part.valueProperty().subscribe(_ -> show());
        only.setId("frozen-only");
        only.setMnemonicParsing(true);
        only.setMinWidth(USE_PREF_SIZE);
        only.selectedProperty().subscribe(_ -> show());
        Form.shownWhen(only, model.againstProperty().map(one -> !(one instanceof Against.Nothing)));
        Form.pickByLetter(against);
        Form.pickByLetter(part);
        var compare = Form.label("_Compare with", "field-label");
        compare.setMnemonicParsing(true);
        compare.setLabelFor(against);
        compare.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, compare, against, part, only, Form.spacer(), differing);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T> StringConverter<T> worded(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A choice is picked, not typed.");
            }
        };
    }

    private String partInWords(String key) {
        var now = model.figuresProperty().get();
        return now == null
                ? ALL_PARTS
                : now.parts().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(ComparedFigures.Part::title)
                        .orElse(ALL_PARTS);
    }

    private void tell(@Nullable Snapshot one) {
        choices();
        var kept = one == null ? null : one.figures();
        title.setText(one == null ? "" : one.name());
        if (one == null || kept == null) {
            told.setText(
                    one == null
                            ? ""
                            : "These figures are damaged: what is kept is not what was frozen. Nothing of them is shown; restore the case from a backup.");
            definition.setText("");
            return;
        }
        told.setText(
                "Counted at %s; frozen by %s.%s %s"
                        .formatted(
                                kept.value("basis", "counted", "words"),
                                one.by(),
                                one.purpose().isEmpty() ? "" : " For: " + one.purpose() + ".",
                                kept.value("basis", "whom", "words")));
        definition.setText(
                "Version %s: %s"
                        .formatted(
                                kept.value("definition", "version", "words"),
                                kept.value("definition", "sentence", "words")));
    }

    private void choices() {
        filling = true;
        against.getItems().setAll(model.choices());
        against.setValue(model.againstProperty().get());
        filling = false;
    }

    private void showParts() {
        var now = model.figuresProperty().get();
        var keys = new ArrayList<>(List.of(""));
        if (now != null) {
            now.parts().stream()
                    .filter(one -> !one.lines().isEmpty())
                    .forEach(one -> keys.add(one.key()));
        }
        var chosen = part.getValue();
        if (!keys.equals(part.getItems())) {
            part.getItems().setAll(keys);
        }
        part.setValue(chosen != null && keys.contains(chosen) ? chosen : "");
        show();
    }

    private void show() {
        var now = model.figuresProperty().get();
        var one = model.againstProperty().get();
        boolean alone = one instanceof Against.Nothing;
        boolean waits = now != null && !alone && !isSet(now);
        table.against(alone ? "" : one.words());
        var chosen = part.getValue();
        var place = table.getSelectionModel().getSelectedIndex();
        table.setItems(
                FXCollections.observableArrayList(
                        now == null
                                ? List.of()
                                : FigureLine.of(
                                        now,
                                        chosen == null ? "" : chosen,
                                        only.isSelected() && !alone && !waits)));
        // The first line is a heading.
        int last = Math.max(0, table.getItems().size() - 1);
        table.getSelectionModel().select(Math.clamp(place, Math.min(1, last), last));
        differing.setText(
                now == null || alone
                        ? ""
                        : waits
                                ? model.problemProperty().get().isEmpty()
                                        ? "Being counted."
                                        : "Not counted."
                                : now.differing() == 0
                                        ? "No figure differs."
                                        : Words.count(
                                                now.differing(),
                                                "figure differs.",
                                                "figures differ."));
    }

    private static boolean isSet(ComparedFigures figures) {
        return figures.parts().stream()
                .flatMap(one -> one.lines().stream())
                .anyMatch(ComparedFigures.Line::against);
    }

    private void tellInFull(@Nullable FigureLine line) {
        full.setText(line == null ? "" : line.inFull(model.againstProperty().get().words()));
    }

    private static Label wrapped(String... styles) {
        var label = Form.label("", styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
