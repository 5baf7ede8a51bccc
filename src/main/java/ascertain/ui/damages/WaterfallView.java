package ascertain.ui.damages;

import ascertain.damages.Settlement;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;

/// What a settlement leaves, step by step: each amount with a bar that shows what it takes of the
/// gross and what is left.
final class WaterfallView extends VBox {
    private static final double BAR = 14;

    private final GridPane steps = new GridPane(16, 6);
    private int row;

    WaterfallView(TermsModel model) {
        super(10);
        setId("waterfall");
        var amounts = new ColumnConstraints();
        amounts.setHalignment(HPos.RIGHT);
        amounts.setMinWidth(USE_PREF_SIZE);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        steps.getColumnConstraints().setAll(names, amounts, bars);
        model.splitProperty().subscribe(_ -> show(model));
        model.offer.text.subscribe((_, _) -> show(model));
    }

    private void show(TermsModel model) {
        var split = model.splitProperty().get();
        getChildren().setAll(Form.label("What it leaves each", "section-title"));
        steps.getChildren().clear();
        row = 0;
        if (split == null) {
            var none =
                    Form.label(
                            model.offer.text.get().isBlank()
                                    ? "Type what the defendant offers: a fund or an amount a person."
                                    : "A figure at the left is not right yet; what is wrong stands beside it.",
                            "muted");
            none.setId("settle-nothing");
            none.setWrapText(true);
            getChildren().add(none);
            return;
        }
        var each = Form.label(Words.money(split.each()), "figure");
        each.setId("settle-result");
        each.setAccessibleText("Net a claimant: " + Words.money(split.each()));
        var who =
                Form.label(
                        split.payees() == 0
                                ? "Nobody claims: nothing is paid out."
                                : "to each of "
                                        + Words.count(
                                                split.payees(),
                                                "claimant who claims",
                                                "claimants who claim")
                                        + ", rounded down to the cent",
                        "muted");
        who.setId("settle-payees");
        who.setWrapText(true);
        getChildren().addAll(new VBox(each, who), steps(split));
        if (split.isShort()) {
            var words =
                    Form.label(
                            "The gross does not cover fees, costs, administration and awards:"
                                    + " nothing is paid out.",
                            "problem");
            words.setId("settle-short");
            words.setWrapText(true);
            getChildren().add(words);
        }
    }

    private GridPane steps(Settlement split) {
        steps.setId("settle-steps");
        steps.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        steps.setAccessibleText("From gross to net");
        var left = split.gross();
        step("gross", "Gross", split.gross(), BigDecimal.ZERO, split, "whole");
        left = left.subtract(split.fees());
        step("fees", "− Attorney’s fees", split.fees(), left, split, "taken");
        left = left.subtract(split.costs());
        step("costs", "− Costs", split.costs(), left, split, "taken");
        left = left.subtract(split.administration());
        step("administration", "− Administration", split.administration(), left, split, "taken");
        left = left.subtract(split.serviceAwards());
        step("awards", "− Service awards", split.serviceAwards(), left, split, "taken");
        step("net", "= Net for the claimants", split.net(), BigDecimal.ZERO, split, "whole");
        step(
                "paid",
                "Paid out",
                split.net().subtract(split.residue()),
                BigDecimal.ZERO,
                split,
                "whole");
        step("residue", "Not paid out", split.residue(), BigDecimal.ZERO, split, "taken");
        return steps;
    }

    private void step(
            String id,
            String name,
            BigDecimal amount,
            BigDecimal from,
            Settlement split,
            String style) {
        boolean total = style.equals("whole");
        var label = Form.label(name, total ? "strong" : "label");
        var figure = Form.label(amountInWords(amount), total ? "strong" : "label");
        figure.setId("settle-step-" + id);
        figure.setAccessibleText(name + ": " + figure.getText());
        var bar = new Region();
        bar.getStyleClass().addAll("fall", style);
        var track = new Pane(bar);
        track.setMinHeight(BAR);
        track.setMaxHeight(BAR);
        track.setMinWidth(60);
        double gross = Math.max(1, split.gross().doubleValue());
        double begin = Math.clamp(from.doubleValue() / gross, 0, 1);
        double width = Math.clamp(amount.doubleValue() / gross, 0, 1 - begin);
        track.widthProperty()
                .subscribe(
                        all -> {
                            bar.setLayoutX(all.doubleValue() * begin);
                            bar.setPrefSize(
                                    width == 0 ? 0 : Math.max(1, all.doubleValue() * width), BAR);
                        });
        steps.addRow(row++, label, figure, track);
    }

    /// With cents always, so that the amounts stand under one another.
    private static String amountInWords(BigDecimal amount) {
        return String.format(
                java.util.Locale.ROOT, amount.signum() < 0 ? "−$%,.2f" : "$%,.2f", amount.abs());
    }
}
