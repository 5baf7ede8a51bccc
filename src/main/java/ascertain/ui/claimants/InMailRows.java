package ascertain.ui.claimants;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// InMail as rows to type, an empty row last.
final class InMailRows extends VBox {

    InMailRows(EditorModel model) {
        getStyleClass().add("rows");
        var when = EditorView.head("When", 150);
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        var heads =
                new HBox(
                        when,
                        EditorView.head("Direction", InMailRow.CHOICE),
                        EditorView.head("Grade", InMailRow.CHOICE + 40));
        heads.getStyleClass().add("row-of-fields");
        var typed =
                new PagedRows<>("inmails", "InMail", model.inMails(), () -> new InMailRow(model));
        getChildren().addAll(heads, typed);
    }
}
