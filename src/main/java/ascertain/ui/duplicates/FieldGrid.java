package ascertain.ui.duplicates;

import ascertain.roll.ClaimantField;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;
import ascertain.ui.duplicates.FieldRow.Pick;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Field by field what each has: what differs as two buttons of which one is taken, what agrees
/// once and quietly beneath.
final class FieldGrid extends GridPane {
    /// A hair's breadth at which a line may end; it ends at no narrower one.
    private static final String BREAK = "\u200a";

    private final DuplicatesModel model;
    private final Map<ClaimantField<?>, Map<Pick, ToggleButton>> buttons = new HashMap<>();
    private List<FieldRow> laid = List.of();

    FieldGrid(DuplicatesModel model) {
        this.model = model;
        setId("fields");
        getStyleClass().add("fields-side-by-side");
        var name = new ColumnConstraints(96);
        var both = new ColumnConstraints(56);
        getColumnConstraints().setAll(name, side(), side(), both);
        model.rowsProperty().subscribe(this::show);
    }

    private static ColumnConstraints side() {
        var side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setPrefWidth(120);
        side.setMinWidth(60);
        return side;
    }

    private void show(List<FieldRow> rows) {
        if (laid.equals(rows.stream().map(FieldGrid::unpicked).toList())) {
            rows.forEach(this::mark);
            return;
        }
        laid = rows.stream().map(FieldGrid::unpicked).toList();
        buttons.clear();
        getChildren().clear();
        int at = 0;
        for (var row : rows) {
            if (row.differs()) {
                differing(row, at++);
            }
        }
        for (var row : rows) {
            if (!row.differs()) {
                var value = Form.label(breakable(row.left()), "muted");
                value.setWrapText(true);
                add(name(row), 0, at);
                add(value, 1, at++, 3, 1);
            }
        }
        getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
        rows.forEach(this::mark);
    }

    /// Shows what is taken; the buttons stay, and with them the focus.
    private void mark(FieldRow row) {
        buttons.getOrDefault(row.field(), Map.of())
                .forEach(
                        (pick, button) -> {
                            boolean taken = row.pick() == pick || row.pick() == Pick.BOTH;
                            button.setSelected(taken);
                            button.setAccessibleText(
                                    Words.of(row.field())
                                            + ": "
                                            + button.getText().replace(BREAK, "")
                                            + (taken ? ", taken" : ", not taken"));
                        });
    }

    private static FieldRow unpicked(FieldRow row) {
        return new FieldRow(row.field(), row.left(), row.right(), Pick.LEFT, row.bothCan());
    }

    private void differing(FieldRow row, int at) {
        add(name(row), 0, at);
        add(button(row, Pick.LEFT, row.left()), 1, at);
        add(button(row, Pick.RIGHT, row.right()), 2, at);
        if (row.bothCan()) {
            add(button(row, Pick.BOTH, "Both"), 3, at);
        }
    }

    /// An address breaks at its signs, not inside a word.
    private static String breakable(String words) {
        return words.replaceAll("(?<=\\S)([@./_])(?=\\S)", "$1" + BREAK);
    }

    private Node button(FieldRow row, Pick pick, String words) {
        var button = new ToggleButton(words.isEmpty() ? "empty" : breakable(words));
        buttons.computeIfAbsent(row.field(), _ -> new EnumMap<>(Pick.class)).put(pick, button);
        button.setId("pick-" + row.field().fieldName().replace('_', '-') + "-" + pick(pick));
        button.getStyleClass().add("pick");
        if (words.isEmpty()) {
            button.getStyleClass().add("nothing");
        }
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    model.pick(row.field(), pick);
                    model.rowsProperty().get().forEach(this::mark);
                });
        return button;
    }

    private static String pick(Pick pick) {
        return pick.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Label name(FieldRow row) {
        var name = Form.label(Words.of(row.field()), "field-label");
        name.setWrapText(true);
        return name;
    }
}
