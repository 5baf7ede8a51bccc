package ascertain.ui.claimants;

import ascertain.store.ClaimantRecord;
import ascertain.ui.timeline.Story;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// The record on show and its timeline, or neither.
final class OnShow {
    final ObjectProperty<@Nullable ClaimantRecord> record = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Story> story = new SimpleObjectProperty<>();

    final StringProperty leftOut = new SimpleStringProperty("");

    void show(Shown read) {
        record.set(read.record());
        story.set(read.story());
    }

    /// Shows it if it is the one typed over.
    void show(Shown read, boolean typedOver) {
        if (typedOver) {
            show(read);
        }
    }

    /// Shows one over whom nothing is typed.
    void begin(Shown read) {
        show(read);
        leftOut.set("");
    }

    void nobody() {
        record.set(null);
        story.set(null);
        leftOut.set("");
    }
}
