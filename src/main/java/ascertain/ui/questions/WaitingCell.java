package ascertain.ui.questions;

import static ascertain.membership.FindingCode.*;

import ascertain.membership.FindingCode;
import ascertain.store.ClaimantLine;
import ascertain.ui.control.Form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// One who waits: name, reference, and what is asked.
final class WaitingCell extends ListCell<Waiting.Row> {
    private final Label name = Form.label("", "strong");
    private final Label reference = Form.label("", "caption");
    private final Label asked = Form.label("", "caption");
    private final VBox box = new VBox(3, new HBox(8, name, Form.spacer(), reference), asked);
    private Subscription line = () -> {};

    WaitingCell() {
        ((HBox) box.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        reference.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        box.setMinWidth(0);
    }

    @Override
    protected void updateItem(Waiting.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        line.unsubscribe();
        line = () -> {};
        setText(null);
        setGraphic(empty || row == null ? null : box);
        if (row == null) {
            setAccessibleText(null);
        } else {
            line = row.lineProperty().subscribe(this::show);
        }
    }

    private void show(@Nullable ClaimantLine line) {
        name.setText(line == null ? "…" : line.name().isEmpty() ? "No name yet" : line.name());
        reference.setText(line == null ? "" : line.reference());
        asked.setText(line == null ? "" : words(line.findings()));
        setAccessibleText(name.getText() + ", " + reference.getText() + ": " + asked.getText());
    }

    private static String words(Set<FindingCode> findings) {
        boolean period = findings.contains(PERIOD_UNCERTAIN);
        boolean message = findings.contains(INMAIL_UNCERTAIN);
        if (findings.contains(NO_PREMIUM_RECORDED)) {
            return "Message · no Premium recorded";
        }
        if (findings.contains(NO_INMAIL_RECORDED)) {
            return "Period · no InMail recorded";
        }
        return period && message ? "Message and period" : message ? "Message" : "Period";
    }
}
