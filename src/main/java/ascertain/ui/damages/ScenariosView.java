package ascertain.ui.damages;

import ascertain.damages.Estimate;
import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// The four ways to count damages side by side: what each comes to, whom it counts, what it assumes
/// and on what authority.
final class ScenariosView extends GridPane {
    private static final double WIDE = 1300;

    /// As many characters as a quarter of a small window has room for.
    private static final int FITTING = 11;

    ScenariosView(DamagesModel model) {
        super(20, 4);
        setId("scenario-columns");
        for (int i = 0; i < Scenario.values().length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / Scenario.values().length);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        // What fits four times into a small window is small there.
        widthProperty()
                .subscribe(
                        width -> {
                            getStyleClass().remove("wide");
                            if (width.doubleValue() >= WIDE) {
                                getStyleClass().add("wide");
                            }
                        });
        getStyleClass().add("scenario-columns");
        model.countedProperty().subscribe(now -> show(now == null ? null : now.estimate()));
    }

    private void show(@Nullable Estimate estimate) {
        getChildren().clear();
        if (estimate == null) {
            return;
        }
        for (var scenario : Scenario.values()) {
            add(scenario, estimate.figure(scenario));
        }
    }

    private void add(Scenario scenario, Figure figure) {
        var letter = scenario.name();
        var id = letter.toLowerCase(java.util.Locale.ROOT);
        var amount = words(Words.money(figure.amount()), "money");
        if (amount.getText().length() > FITTING) {
            amount.getStyleClass().add("long");
        }
        amount.setId("amount-" + id);
        amount.setAccessibleText(
                "Scenario %s, %s: %s"
                        .formatted(letter, scenario.title(), Words.money(figure.amount())));
        var upper = words("up to " + Words.money(figure.upperBound()), "muted");
        upper.setId("upper-" + id);
        var persons =
                words(
                        Words.count(figure.persons(), "person", "persons")
                                + ", up to "
                                + Words.of(figure.upperPersons()),
                        "muted");
        persons.setId("persons-" + id);
        addColumn(
                scenario.ordinal(),
                words(letter + "  " + scenario.title(), "strong"),
                amount,
                upper,
                persons,
                words(scenario.counts()),
                words("Assumes: " + scenario.assumes(), "caption"),
                words(scenario.authority(), "caption"));
    }

    private static Label words(String text, String... styles) {
        var label = Form.label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
