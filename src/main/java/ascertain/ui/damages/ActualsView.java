package ascertain.ui.damages;

import ascertain.damages.Scenario;
import ascertain.membership.Outcome;
import ascertain.store.Damages.Actual;
import ascertain.store.Damages.Actuals;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongConsumer;

/// Those with actual damages or profits recorded, and what scenario D gives each.
final class ActualsView extends VBox {
    private final TableView<Actual> table = new TableView<>();
    private final Label words = Form.label("", "muted");
    private final LongConsumer open;

    /// @param open shows a claimant's whole record
    ActualsView(DamagesModel model, LongConsumer open) {
        super(12);
        this.open = open;
        setId("actuals-part");
        getStyleClass().add("screen");
        words.setId("actuals-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        table.setId("actuals");
        table.setAccessibleText("Claimants with actual damages or profits recorded");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                Form.label(
                        "Nobody counted here has actual damages recorded: type them in a claimant’s form.",
                        "muted"));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.of("Reference", Actual::reference, 100, false),
                                Columns.of("Name", Actual::name, 200, false),
                                Columns.of("Outcome", one -> Words.of(one.outcome()), 110, false),
                                Columns.of("Actual damages", one -> actual(one), 120, true),
                                Columns.of("Profits", one -> profits(one), 100, true),
                                Columns.of("Scenario D", ActualsView::due, 120, true)));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    }
                });
        table.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        go();
                    }
                });
        getChildren().setAll(words, table);
        model.actualsProperty().subscribe(this::show);
    }

    private void go() {
        var one = table.getSelectionModel().getSelectedItem();
        if (one != null) {
            open.accept(one.id());
        }
    }

    private static BigDecimal actual(Actual one) {
        var amount = one.proven().actualDamages();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static BigDecimal profits(Actual one) {
        var amount = one.proven().profits();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /// What the scenario gives: to a member for sure, to one undetermined in the upper bound alone.
    private static BigDecimal due(Actual one) {
        return switch (one.outcome()) {
            case MEMBER, UNDETERMINED -> one.proven().due();
            case NOT_MEMBER, EXCLUDED -> BigDecimal.ZERO;
        };
    }

    private void show(@Nullable Actuals read) {
        table.getItems().clear();
        if (read == null) {
            words.setText("");
            return;
        }
        table.setItems(FXCollections.observableArrayList(read.first()));
        table.getSelectionModel().select(0);
        var due =
                read.first().stream()
                        .filter(one -> one.outcome() == Outcome.MEMBER)
                        .map(ActualsView::due)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        words.setText(
                Words.count(read.all(), "claimant has", "claimants have")
                        + " actual damages or profits recorded"
                        + (read.all() > read.first().size()
                                ? "; the %s largest are listed. "
                                        .formatted(Words.of(read.first().size()))
                                : "; the members among them come to %s under scenario D. "
                                        .formatted(Words.money(due)))
                        + "The larger of "
                        + Words.money(Scenario.STATUTORY_MINIMUM)
                        + " and actual damages plus profits; an undetermined claimant counts in the"
                        + " upper bound alone, profits without actual damages not at all.");
    }
}
