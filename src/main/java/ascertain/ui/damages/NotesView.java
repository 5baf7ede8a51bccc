package ascertain.ui.damages;

import ascertain.damages.Claim;
import ascertain.damages.FeesPaid;
import ascertain.damages.Threshold;
import ascertain.store.Damages.Fees;
import ascertain.ui.CaseFacts;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.TreeSet;

/// What stands beside the scenarios and in none of them: subscription fees paid, punitive damages,
/// attorney's fees, and the numbers the law asks for.
final class NotesView extends VBox {
    private final GridPane apart = grid("apart");
    private final GridPane thresholds = grid("thresholds");
    private int row;

    NotesView(DamagesModel model) {
        super(12);
        getChildren()
                .setAll(
                        Form.label(
                                "Apart from the scenarios, in none of their figures",
                                "section-title"),
                        apart,
                        Form.label(
                                "Numbers the law asks for, held against the whole roll",
                                "section-title"),
                        thresholds);
        model.factsProperty().subscribe(this::showThresholds);
        model.feesProperty().subscribe(this::showApart);
    }

    private void showApart(@Nullable Fees fees) {
        begin(apart);
        if (fees == null) {
            line(apart, "Subscription fees paid", "Being added up from the receipts.", "");
        } else {
            fees(fees);
        }
        line(
                apart,
                "Punitive damages",
                "May be assessed if the violation was wilful or intentional. No figure is put on them.",
                "18 U.S.C. § 2707(c)");
        line(
                apart,
                "Costs and attorney’s fees",
                "Costs of the action and a reasonable fee if it succeeds. No figure is put on them.",
                "18 U.S.C. § 2707(b)(3) and (c)");
    }

    private void fees(Fees fees) {
        var authority =
                "Breach of contract; Cal. Bus. & Prof. Code § 17200; four years, %s and %s"
                        .formatted(
                                Claim.WRITTEN_CONTRACT.authority(),
                                Claim.UNFAIR_COMPETITION.authority());
        var both = fees.members().plus(fees.undetermined());
        var currencies = new TreeSet<>(both.amounts().keySet());
        if (currencies.isEmpty()) {
            line(
                    apart,
                    "Subscription fees paid",
                    "No receipt of those counted shows a charge before the policy date"
                            + doubtful(both),
                    authority);
        }
        for (var currency : currencies) {
            line(
                    apart,
                    "Subscription fees paid, " + (currency.isEmpty() ? "no currency" : currency),
                    "%s by the members counted above, up to %s with the undetermined. %s"
                            .formatted(
                                    amount(fees.members(), currency),
                                    amount(both, currency),
                                    charges(both)),
                    authority);
        }
    }

    private static String amount(FeesPaid paid, String currency) {
        var amount = paid.amounts().getOrDefault(currency, BigDecimal.ZERO);
        return String.format(Locale.ROOT, "%s %,.2f", currency, amount).strip();
    }

    private static String charges(FeesPaid paid) {
        return "Charged before the policy date, from receipts: "
                + Words.count(paid.charges(), "charge", "charges")
                + doubtful(paid);
    }

    private static String doubtful(FeesPaid paid) {
        return paid.doubtful() == 0
                ? "."
                : "; "
                        + Words.count(paid.doubtful(), "charge is", "charges are")
                        + " left out for a person to look at.";
    }

    private void showThresholds(@Nullable CaseFacts facts) {
        begin(thresholds);
        if (facts == null) {
            return;
        }
        for (var threshold : Threshold.of(facts.totals())) {
            line(
                    thresholds,
                    threshold.title() + ": " + reached(threshold.reached()),
                    threshold.sentence(),
                    threshold.authority());
        }
    }

    private static String reached(Threshold.Reached reached) {
        return switch (reached) {
            case YES -> "reached";
            case WITH_UNDETERMINED -> "only with the undetermined";
            case NO -> "not reached";
        };
    }

    private void begin(GridPane grid) {
        grid.getChildren().clear();
        row = 0;
    }

    private void line(GridPane grid, String name, String words, String authority) {
        grid.addRow(row++, wrapped(name, "strong"), wrapped(words), wrapped(authority, "caption"));
    }

    private static Label wrapped(String words, String... styles) {
        var label = Form.label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        return label;
    }

    private static GridPane grid(String id) {
        var grid = new GridPane(20, 8);
        grid.setId(id);
        for (double share : new double[] {26, 46, 28}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
