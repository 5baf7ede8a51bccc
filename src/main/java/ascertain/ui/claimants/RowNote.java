package ascertain.ui.claimants;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.function.Supplier;

/// What is worth knowing of the row above it, as it is typed; calm, since nothing is wrong.
final class RowNote extends Label {
    private final Supplier<String> words;
    private boolean shown;

    /// @param words says it of the row as it is now, or the empty text
    RowNote(EditorModel model, Supplier<String> words) {
        this.words = words;
        setId("row-note");
        getStyleClass().add("caption");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        model.editsProperty().subscribe((_, _) -> again());
    }

    /// Says it of the row as it is now.
    void tell() {
        shown = true;
        var now = words.get();
        setText(now);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
    }

    private void again() {
        if (shown && getParent().isVisible()) {
            tell();
        }
    }
}
