package ascertain.ui.dashboard;

import ascertain.desk.Waits;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What waits for a person, a line each with how many and a door to whose it is: the most pressing
/// first, and only what there is.
final class Worklist extends VBox {
    private static final String PAIRS = "duplicates";
    private final DashboardModel model;
    private final Map<String, Button> doors = new HashMap<>();

    Worklist(DashboardModel model) {
        this.model = model;
        setId("worklist");
        getStyleClass().add("worklist");
        model.waitingProperty().subscribe(this::show);
        model.problemProperty().subscribe(this::show);
        model.pairsProperty().subscribe((_, _) -> show());
    }

    /// Lines that stay keep their nodes, and the focus with them.
    private void show() {
        var counts = model.waitingProperty().get();
        var lines = new java.util.ArrayList<Node>();
        for (var what : Waits.values()) {
            if (what == Waits.DUPLICATE_EXCLUDED) {
                add(lines, pairs(counts));
            }
            long number = counts == null ? 0 : counts.getOrDefault(what, 0L);
            if (number > 0) {
                lines.add(
                        door(
                                what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                number,
                                words(what),
                                () -> model.open(what)));
            }
        }
        if (!model.problemProperty().get().isEmpty()) {
            lines.addFirst(wrong());
        } else if (counts == null) {
            lines.add(Form.label("Counting what waits for a person…", "muted"));
        } else if (lines.isEmpty()) {
            lines.add(Form.label("Nothing waits for a person.", "muted"));
        }
        if (!getChildren().equals(lines)) {
            getChildren().setAll(lines);
        }
    }

    private @Nullable Node pairs(@Nullable Map<Waits, Long> counts) {
        long pairs = model.pairsProperty().getValue().longValue();
        return counts == null || pairs == 0
                ? null
                : door(
                        PAIRS,
                        pairs,
                        pairs == 1
                                ? "Pair probably on the roll twice"
                                : "Pairs probably on the roll twice",
                        model.doors().duplicates());
    }

    private static void add(java.util.List<Node> lines, @Nullable Node line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private Node wrong() {
        var words = Form.label(model.problemProperty().get(), "problem");
        words.setId("worklist-problem");
        words.setWrapText(true);
        var again = new Button("Try again");
        again.setId("worklist-again");
        again.setOnAction(_ -> model.read());
        return new VBox(8, words, again);
    }

    private Button door(String id, long number, String what, Runnable open) {
        var door = doors.computeIfAbsent(id, _ -> door(id));
        var row = (HBox) door.getGraphic();
        ((Label) row.getChildren().get(0)).setText(Words.of(number));
        ((Label) row.getChildren().get(1)).setText(what);
        door.setAccessibleText(Words.of(number) + ": " + what);
        door.setOnAction(_ -> open.run());
        return door;
    }

    private static Button door(String id) {
        var words = new Label();
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(16, Form.label("", "count"), words, Icons.icon(Feather.CHEVRON_RIGHT));
        row.setAlignment(Pos.CENTER_LEFT);
        var door = new Button(null, row);
        row.prefWidthProperty().bind(door.widthProperty().subtract(20));
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        door.getStyleClass().add("door");
        door.setId("door-" + id);
        door.setMaxWidth(Double.MAX_VALUE);
        return door;
    }

    private static String words(Waits what) {
        return switch (what) {
            case CURE_BY_PASSED -> "Deficient, and the day to cure has passed";
            case OUT_OF_TIME -> "Out of time under the Stored Communications Act";
            case FOLLOW_UP_DUE -> "Follow-up due";
            case CHANGED_SINCE_REVIEW -> "Changed since an attorney reviewed it";
            case ASKED -> "Inquiry put to you or to anybody, not answered";
            case ANSWERED -> "Your inquiry is answered: read it and close it";
            case BORDERLINE -> "Borderline: a day or a zone would change the outcome";
            case DUPLICATE_EXCLUDED -> "A duplicate is excluded";
            case NO_PREMIUM_RECORDED -> "Undetermined, no Premium recorded: receipts missing";
            case NO_INMAIL_RECORDED -> "Undetermined, no InMail recorded";
            case PERIOD_UNCERTAIN -> "Undetermined, Premium days uncertain";
            case INMAIL_UNCERTAIN -> "Undetermined, InMail uncertain";
            case REGION_REVIEW -> "Region to review";
        };
    }
}
