package ascertain.ui.dashboard;

import ascertain.damages.Estimate;
import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.membership.Outcome;
import ascertain.store.Narrowing;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What the roll comes to: headline figures, composition, scenarios.
final class Figures {
    private static final List<Outcome> ORDER =
            List.of(Outcome.MEMBER, Outcome.UNDETERMINED, Outcome.NOT_MEMBER, Outcome.EXCLUDED);

    private Figures() {}

    static Node headline(Estimate totals, DashboardModel model) {
        var estimate = totals.figure(Scenario.A);
        var line =
                new HBox(
                        figure(
                                "members",
                                "Members",
                                Words.of(totals.count(Outcome.MEMBER)),
                                "",
                                () -> model.open(Outcome.MEMBER)),
                        figure(
                                "undetermined",
                                "Undetermined",
                                Words.of(totals.count(Outcome.UNDETERMINED)),
                                "",
                                () -> model.open(Outcome.UNDETERMINED)),
                        figure(
                                "estimate",
                                "Estimate, scenario A",
                                Words.money(estimate.amount()),
                                "up to "
                                        + Words.money(estimate.upperBound())
                                        + " with the undetermined",
                                model.doors().damages()),
                        figure(
                                "claimants",
                                "Claimants",
                                Words.of(totals.claimants()),
                                "",
                                () -> model.doors().list().accept(Narrowing.NONE)));
        line.getStyleClass().add("figures");
        return line;
    }

    /// A figure is a door to whom or what it counts.
    private static Node figure(
            String id, String name, String value, String beneath, Runnable open) {
        var number = Form.label(value, "figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(Form.label(name, "caption"), number);
        if (!beneath.isEmpty()) {
            box.getChildren().add(Form.label(beneath, "caption"));
        }
        box.setMinWidth(96);
        var door = new Button(null, box);
        door.setId("figure-" + id);
        door.getStyleClass().add("figure-door");
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        door.setAccessibleText(
                "Show " + name + ": " + value + (beneath.isEmpty() ? "" : ", " + beneath));
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.setOnAction(_ -> open.run());
        return door;
    }

    static Node composition(Estimate totals, Consumer<Outcome> door) {
        var bar = new HBox();
        bar.getStyleClass().add("stack");
        bar.setId("composition");
        var legend = new FlowPane(16, 4);
        legend.getStyleClass().add("legend-of-outcomes");
        for (var outcome : ORDER) {
            long count = totals.count(outcome);
            double share = (double) count / totals.claimants();
            if (count > 0) {
                var part = new Region();
                part.getStyleClass().addAll("part", OutcomeMark.styleOf(outcome));
                part.setMinWidth(3);
                part.setPrefHeight(14);
                part.prefWidthProperty().bind(bar.widthProperty().multiply(share));
                Tooltip.install(part, new Tooltip(Words.of(count) + " " + Words.of(outcome)));
                bar.getChildren().add(part);
            }
            legend.getChildren().add(key(outcome, count, share, door));
        }
        return new VBox(8, bar, legend);
    }

    private static Node key(Outcome outcome, long count, double share, Consumer<Outcome> door) {
        var text =
                String.format(
                        Locale.ROOT,
                        "%s · %s · %.0f %%",
                        Words.of(outcome),
                        Words.of(count),
                        share * 100);
        var icon = Icons.icon(Icons.of(outcome));
        var key = new Button(text, icon);
        key.getStyleClass().addAll("quiet", "outcome-key", OutcomeMark.styleOf(outcome));
        key.setId("composition-" + OutcomeMark.styleOf(outcome));
        key.setAccessibleText("Show " + text);
        key.setOnAction(_ -> door.accept(outcome));
        return key;
    }

    static Node scenarios(Estimate totals) {
        var grid = new GridPane(24, 10);
        grid.setId("scenarios");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(200);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(16), words, number(), number(), number());
        grid.add(Form.label("Scenario", "grid-head"), 1, 0);
        grid.add(Form.label("Persons", "grid-head"), 2, 0);
        grid.add(Form.label("Amount", "grid-head"), 3, 0);
        grid.add(Form.label("Upper bound", "grid-head"), 4, 0);
        for (var scenario : Scenario.values()) {
            addRow(grid, scenario, totals.figure(scenario), scenario.ordinal() + 1);
        }
        return new VBox(
                12,
                Form.label("Damages under the Stored Communications Act", "section-title"),
                grid);
    }

    private static void addRow(GridPane grid, Scenario scenario, Figure figure, int row) {
        var counts = Form.label(scenario.counts(), "caption");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        counts.setTooltip(new Tooltip(scenario.assumes() + "\n" + scenario.authority()));
        var letter = Form.label(scenario.name(), "strong");
        grid.add(letter, 0, row);
        grid.add(new VBox(new Label(scenario.title()), counts), 1, row);
        grid.add(new Label(Words.of(figure.persons())), 2, row);
        grid.add(Form.label(Words.money(figure.amount()), "strong"), 3, row);
        grid.add(new Label(Words.money(figure.upperBound())), 4, row);
        GridPane.setValignment(letter, VPos.TOP);
        for (var cell : grid.getChildren()) {
            GridPane.setValignment(cell, VPos.TOP);
        }
    }

    private static ColumnConstraints number() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }
}
