package ascertain.ui.status;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.function.LongConsumer;

/// Whether the firm's conflicts are cleared for the claimant, and by whom.
final class ConflictLine {
    private ConflictLine() {}

    static Node of(ClaimantRecord record, LongConsumer clear) {
        var words = StatusView.words(words(record.claimant()));
        words.setId("conflict-words");
        var box = new VBox(8, Form.label("Conflicts", "section-title"), words);
        if (record.claimant().get(ClaimantField.CONFLICT_CLEARED_ON) == null) {
            var button = new Button("Clear conflicts…");
            button.setId("clear-conflicts-of-one");
            button.setOnAction(_ -> clear.accept(record.id()));
            box.getChildren().add(button);
        }
        return box;
    }

    /// "Cleared by JS on 3 Nov 2026."
    static String words(Claimant claimant) {
        var on = claimant.get(ClaimantField.CONFLICT_CLEARED_ON);
        var by = claimant.text(ClaimantField.CONFLICT_CLEARED_BY);
        if (on == null) {
            return by.isEmpty() ? "Not checked yet." : "Being checked by " + by + ".";
        }
        return "Cleared" + (by.isEmpty() ? "" : " by " + by) + " on " + Words.of(on) + ".";
    }
}
