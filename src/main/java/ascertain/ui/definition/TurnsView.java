package ascertain.ui.definition;

import ascertain.store.Turn;
import ascertain.store.Turns;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Who turns under the changed definition: how many in each way, and each of them with why.
final class TurnsView extends VBox {
    private final PreviewModel preview;
    private final Kinds kinds = new Kinds("turn-kinds");
    private final Button export = new Button("Export…");

    TurnsView(ClassModel model) {
        super(8);
        preview = model.preview();
        setId("turns");
        var table =
                Tables.of(
                        "turning",
                        "Who changes",
                        preview.saidProperty(),
                        preview.rowsProperty(),
                        one -> model.showClaimant(one.id()));
        Tables.add(table, "Reference", 84, Turn.Claimant::reference);
        Tables.add(table, "Name", 124, Turn.Claimant::name);
        Tables.add(table, "Now → then", 176, one -> words(one.turn()));
        Tables.add(table, "Days", 80, TurnsView::days);
        Tables.add(table, "Why now", 0, Turn.Claimant::was);
        Tables.add(table, "Why then", 0, Turn.Claimant::why);
        export.setId("turns-export");
        export.getStyleClass().add("chip");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> preview.export());
        var stop = new Button("Stop");
        stop.setId("turns-stop");
        stop.getStyleClass().add("chip");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> preview.stop());
        Form.shownWhen(stop, preview.busyProperty());
        HBox.setHgrow(kinds, Priority.ALWAYS);
        var above = new HBox(8, kinds, stop, export);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(
                        above,
                        table,
                        Tables.detail(table, one -> "Now: " + one.was() + " Then: " + one.why()));
        preview.turnsProperty().subscribe(this::show);
    }

    /// "Not a member → member".
    private static String words(Turn turn) {
        return Words.of(turn.before()) + " → " + Words.of(turn.after()).toLowerCase(Locale.ROOT);
    }

    /// "31 before", "12 after", "on the date".
    private static String days(Turn.Claimant one) {
        var days = one.daysBefore();
        if (days == null) {
            return "–";
        }
        return days == 0
                ? "on the date"
                : Words.of(Math.abs(days)) + (days > 0 ? " before" : " after");
    }

    private void show(@Nullable Turns found) {
        kinds.getChildren().clear();
        export.setDisable(found == null || found.count() == 0);
        if (found == null || found.count() == 0) {
            return;
        }
        kinds.begin("turn-all", found.count(), () -> preview.pick(null));
        found.turns()
                .forEach(
                        turn ->
                                kinds.add(
                                        "turn-" + turn.before() + "-" + turn.after(),
                                        words(turn),
                                        found.count(turn),
                                        () -> preview.pick(turn)));
    }
}
