package ascertain.ui.control;

import ascertain.membership.Outcome;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// An outcome as icon, word and colour: the same everywhere.
public final class OutcomeMark extends Label {

    /// A mark that shows nothing yet.
    public OutcomeMark() {
        getStyleClass().add("outcome");
    }

    /// Shows an outcome, or nothing.
    public void show(@Nullable Outcome outcome) {
        getStyleClass().removeAll("member", "undetermined", "not-member", "excluded");
        if (outcome == null) {
            setText("");
            setGraphic(null);
            return;
        }
        getStyleClass().add(styleOf(outcome));
        setText(Words.of(outcome));
        setGraphic(Icons.icon(Icons.of(outcome)));
    }

    /// The style class that colours what belongs to an outcome.
    public static String styleOf(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
