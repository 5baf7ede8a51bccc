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

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/// Premium periods: those derived from receipts to read, those stated to type, an empty row last.
final class PeriodRows extends VBox {

    private final EditorModel model;
    private final PagedRows<PremiumPeriod> derived;
    private final PagedRows<PeriodEntry> typed;

    PeriodRows(EditorModel model, Pace pace) {
        this.model = model;
        getStyleClass().add("rows");
        derived =
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
        typed =
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
                                "2024-09 or 2024 where no more is known · last day: empty while it"
                                        + " runs; “unknown” where it ended on a day not known"));
    }

    /// Goes to the row of a period, as it is recorded or typed.
    boolean goTo(PremiumPeriod period) {
        if (period.fromReceipts()) {
            var rows = model.rows().derived;
            return derived.focusRow(place(rows.size(), i -> rows.get(i), period));
        }
        var rows = model.periods();
        return typed.focus(
                place(
                        rows.size(),
                        i ->
                                rows.get(i).isEmpty()
                                        ? null
                                        : rows.get(i).reading(model.today()).period(),
                        period),
                0);
    }

    private static int place(
            int size, IntFunction<@Nullable PremiumPeriod> at, PremiumPeriod period) {
        for (int i = 0; i < size; i++) {
            var here = at.apply(i);
            if (here != null
                    && here.plan().equals(period.plan())
                    && here.sure().equals(period.sure())
                    && here.possible().equals(period.possible())
                    && here.trial() == period.trial()) {
                return i;
            }
        }
        return -1;
    }

    /// A period to read, with where it comes from beneath.
    private static final class DerivedRow implements PagedRows.Row<PremiumPeriod> {
        private final Label what = new Label();
        private final Label why = Form.label("", "caption");
        private final VBox row = new VBox(2, what, why);

        DerivedRow() {
            row.getStyleClass().add("derived-row");
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
