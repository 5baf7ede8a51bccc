package ascertain.ui.intake;

import ascertain.store.ImportBatch;
import ascertain.ui.Paged;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One import of the list: which source, when and by whom, and what came of it.
final class BatchCell extends ListCell<Paged.Place<ImportBatch>> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Label name = Form.label("", "strong");
    private final Label mark = Form.label("", "strength");
    private final Label when = Form.label("", "caption");
    private final Label what = Form.label("", "caption");
    private final VBox box = new VBox(3, new HBox(8, name, Form.spacer(), mark), when, what);
    private Subscription shown = Subscription.EMPTY;

    BatchCell() {
        ((HBox) box.getChildren().getFirst()).setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        name.setMinWidth(0);
        mark.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        box.setMinWidth(0);
    }

    /// "15 Jun 2026, 12:00", where the reader is.
    static String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.systemDefault()));
    }

    @Override
    protected void updateItem(Paged.@Nullable Place<ImportBatch> place, boolean empty) {
        super.updateItem(place, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setText(null);
        setGraphic(empty || place == null ? null : box);
        if (place != null) {
            shown = place.valueProperty().subscribe(this::show);
        } else {
            setAccessibleText(null);
        }
    }

    private void show(@Nullable ImportBatch batch) {
        box.setVisible(batch != null);
        if (batch == null) {
            return;
        }
        name.setText(batch.source());
        setTooltip(new Tooltip(batch.source()));
        when.setText(when(batch.at()) + " · " + batch.actor());
        what.setText(
                batch.error().isEmpty()
                        ? ReportWords.taken(batch.counts(), batch.rejected())
                        : batch.error());
        var word = mark(batch);
        mark.setText(word);
        mark.setVisible(!word.isEmpty());
        mark.setManaged(!word.isEmpty());
        mark.getStyleClass().setAll("label", "strength");
        if (batch.waiting() > 0) {
            mark.getStyleClass().add("likely");
        }
        setAccessibleText(
                name.getText() + ", " + when.getText() + ". " + what.getText() + " " + word);
    }

    private static String mark(ImportBatch batch) {
        if (batch.undone()) {
            return "Undone";
        }
        if (!batch.error().isEmpty()) {
            return "Refused";
        }
        return batch.waiting() == 0 ? "" : Words.count(batch.waiting(), "waits", "wait");
    }
}
