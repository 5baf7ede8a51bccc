package ascertain.ui.deadlines;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.damages.TimeLeft;
import ascertain.desk.DeadlinesAhead;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.Arrays;
import java.util.Locale;

/// How many claims can still be brought, claim by claim, with tolling beside it: each figure is a
/// door to whose they are.
final class LimitationView extends VBox {
    private static final TimeLeft[] COLUMNS = {
        TimeLeft.OUT_OF_TIME, TimeLeft.SOON, TimeLeft.TIMELY, TimeLeft.UNKNOWN
    };

    /// As much as a figure that can be pressed has at its right.
    private static final Insets NUMBER = new Insets(0, 4, 0, 0);

    private final Door door;
    // A gap between columns is left out when a grid measures how high words over all of them are.
    private final GridPane grid = new GridPane(0, 2);
    private final Label measured = Form.label("", "caption");

    /// Where a figure leads.
    @FunctionalInterface
    interface Door {
        void open(Claim claim, TimeLeft left, boolean withTolling);
    }

    LimitationView(IntegerProperty soonDays, Door door) {
        super(8);
        this.door = door;
        setId("limitation");
        var heading =
                new HBox(
                        8,
                        Form.label("Limitation by claim", "section-title"),
                        Form.spacer(),
                        Form.label("Soon is within", "muted"),
                        soon(soonDays));
        heading.setAlignment(Pos.CENTER_LEFT);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < COLUMNS.length; i++) {
            var figures = new ColumnConstraints(104);
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
        measured.setWrapText(true);
        measured.setMinHeight(Region.USE_PREF_SIZE);
        measured.setId("limitation-measured");
        getChildren().setAll(heading, grid, measured);
    }

    private static ComboBox<Integer> soon(IntegerProperty soonDays) {
        var box = new ComboBox<Integer>();
        box.setId("soon-days");
        box.setAccessibleText("Soon is within so many days");
        Arrays.stream(DeadlinesModel.SOON).forEach(box.getItems()::add);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer days) {
                        return days + " days";
                    }

                    @Override
                    public Integer fromString(String words) {
                        return Integer.valueOf(words.split(" ")[0]);
                    }
                });
        box.setValue(soonDays.get());
        box.valueProperty().subscribe(days -> soonDays.set(days));
        Form.pickByLetter(box);
        return box;
    }

    void show(DeadlinesAhead ahead) {
        grid.getChildren().clear();
        int row = 0;
        for (int i = 0; i < COLUMNS.length; i++) {
            var head = Form.label(DeadlineWords.left(COLUMNS[i], ahead.soonDays()), "grid-head");
            head.setPadding(NUMBER);
            grid.add(head, i + 1, row);
        }
        for (var claim : Claim.values()) {
            row = claim(ahead, claim, row + 1);
        }
        measured.setText(
                "On the roll: %s. Measured on %s. A claim is out of time the day after its last day; 29 February, weekends and court holidays are taken into account. %s"
                        .formatted(
                                DeadlineWords.heads(ahead.everybody()),
                                Words.of(ahead.asOf()),
                                ahead.tolling().on()
                                        ? "The totals count with tolling."
                                        : "The totals count without tolling."));
    }

    private int claim(DeadlinesAhead ahead, Claim claim, int first) {
        int row = first;
        var title = Form.label(claim.title(), "strong");
        title.setPadding(new Insets(8, 0, 0, 0));
        grid.add(title, 0, row++, COLUMNS.length + 1, 1);
        GridPane.setHalignment(title, HPos.LEFT);
        for (boolean tolled : new boolean[] {false, true}) {
            var name = Form.label(tolled ? "With tolling" : "Without tolling");
            if (tolled == ahead.tolling().on()) {
                name.setText(name.getText() + ", as the totals count");
            }
            grid.add(name, 0, row);
            var totals = ahead.totals(tolled);
            for (int i = 0; i < COLUMNS.length; i++) {
                grid.add(
                        figure(ahead, claim, COLUMNS[i], tolled, totals.heads(claim, COLUMNS[i])),
                        i + 1,
                        row);
            }
            row++;
        }
        var words = Form.label(words(ahead, claim), "caption");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setId("limitation-words-" + id(claim));
        grid.add(words, 0, row++, COLUMNS.length + 1, 1);
        GridPane.setHalignment(words, HPos.LEFT);
        return row;
    }

    /// The period, its authority, and what holds for whoever's day of discovery is not recorded.
    private static String words(DeadlinesAhead ahead, Claim claim) {
        var policyDate = ahead.limitation(false).policyDate();
        var last = ahead.limitation(false).lastDay(claim, policyDate);
        var tolled = ahead.limitation(true).lastDay(claim, policyDate);
        if (last == null || tolled == null) {
            return DeadlineWords.period(claim);
        }
        return "%s (%s). %s %s: last day %s%s; with tolling %s%s."
                .formatted(
                        DeadlineWords.period(claim),
                        claim.authority(),
                        claim.runsFromDiscovery() ? "If discovered on" : "Discovered on or after",
                        Words.of(policyDate),
                        Words.of(last),
                        ahead.asOf().isAfter(last) ? ", out of time" : "",
                        Words.of(tolled),
                        ahead.asOf().isAfter(tolled) ? ", out of time" : "");
    }

    private Node figure(
            DeadlinesAhead ahead, Claim claim, TimeLeft left, boolean tolled, Heads heads) {
        var number = Words.of(heads.persons());
        if (heads.persons() == 0) {
            var none = Form.label("0", "muted");
            none.setPadding(NUMBER);
            return none;
        }
        var button = new Button(number);
        button.setId(
                "figure-%s-%s%s"
                        .formatted(
                                id(claim),
                                left.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                tolled ? "-tolled" : ""));
        button.getStyleClass().addAll("link", "number");
        GridPane.setValignment(button, VPos.CENTER);
        button.setAccessibleText(
                DeadlineWords.group(claim, left, ahead.soonDays(), tolled)
                        + ": "
                        + DeadlineWords.heads(heads));
        button.setTooltip(new javafx.scene.control.Tooltip(DeadlineWords.heads(heads)));
        button.setOnAction(_ -> door.open(claim, left, tolled));
        return button;
    }

    private static String id(Claim claim) {
        return switch (claim) {
            case STORED_COMMUNICATIONS -> "sca";
            case UNFAIR_COMPETITION -> "ucl";
            case WRITTEN_CONTRACT -> "contract";
        };
    }
}
