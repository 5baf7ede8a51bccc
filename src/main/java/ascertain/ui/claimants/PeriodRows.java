package ascertain.ui.claimants;

import ascertain.roll.PremiumPeriod;
import ascertain.ui.Pace;
import ascertain.ui.control.Form;
import ascertain.ui.timeline.PeriodWords;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Premium periods: those derived from receipts to read, those stated to type, an empty row last.
final class PeriodRows extends VBox {

    PeriodRows(EditorModel model, Pace pace) {
        getStyleClass().add("rows");
        var derived =
                new PagedRows<>(
                        "derived-periods",
                        "Premium periods",
                        model.rows().derived,
                        _ -> new DerivedRow());
        Form.shownWhen(derived, Bindings.isNotEmpty(model.rows().derived));
        var plan = EditorView.head("Plan", PeriodRow.PLAN);
        HBox.setHgrow(plan, Priority.ALWAYS);
        plan.setMaxWidth(Double.MAX_VALUE);
        var heads =
                new RowPane(
                        List.of(plan),
                        List.of(
                                EditorView.head("First day", PeriodRow.DAY),
                                EditorView.head("Last day", PeriodRow.DAY),
                                EditorView.head("Trial", PeriodRow.TRIAL)),
                        EditorView.head("", PagedRows.END));
        var typed =
                new PagedRows<>(
                        "periods",
                        "Premium periods",
                        model.periods(),
                        pages -> new PeriodRow(model, pages));
        derived.prepare(pace, 2);
        typed.prepare(pace, 3);
        getChildren()
                .addAll(
                        derived,
                        heads,
                        typed,
                        new RowsHint(
                                model.rows().periods.noticeProperty(),
                                "period-hint",
                                "2024-09 or 2024 where no more is known · last day empty: still"
                                        + " running, or unknown"));
    }

    /// A period to read, with where it comes from beneath.
    private static final class DerivedRow implements PagedRows.Row<PremiumPeriod> {
        private final Label what = new Label();
        private final Label why = Form.label("", "caption");
        private final VBox row = new VBox(2, what, why);

        DerivedRow() {
            for (var label : new Label[] {what, why}) {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public List<Control> columns() {
            return List.of();
        }

        @Override
        public void show(PremiumPeriod period) {
            what.setText(PeriodWords.of(period));
            why.setText(PeriodWords.why(period));
        }
    }
}
