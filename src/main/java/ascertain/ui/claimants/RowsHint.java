package ascertain.ui.claimants;

import ascertain.ui.control.Form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beneath rows: what came of the last paste, and what can be typed and pasted there.
final class RowsHint extends VBox {
    private static final String KEYS =
            "Ctrl+D copies from the row above · a column pasted from a spreadsheet fills downward";

    RowsHint(ObservableValue<String> notice, String id, String typing) {
        setSpacing(2);
        var told = Form.label("", "strong");
        told.setId(id + "-told");
        told.textProperty().bind(notice);
        Form.shownWhen(told, notice.map(text -> !text.isEmpty()));
        var hint = Form.label(typing, "caption");
        hint.setId(id);
        getChildren().addAll(told, hint, Form.label(KEYS, "caption"));
        getChildren()
                .forEach(
                        node -> {
                            ((Label) node).setWrapText(true);
                            ((Label) node).setMinHeight(Region.USE_PREF_SIZE);
                        });
    }
}
