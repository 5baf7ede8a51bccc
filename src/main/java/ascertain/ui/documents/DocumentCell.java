package ascertain.ui.documents;

import ascertain.store.ClaimantDocument;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// A document in the list: its name, what it is, what rests on it.
final class DocumentCell extends ListCell<ClaimantDocument> {
    private final DocumentsModel model;
    private final StackPane icon = new StackPane();
    private final VBox words = new VBox(2);
    private final HBox row = new HBox(12, icon, words);

    DocumentCell(DocumentsModel model) {
        this.model = model;
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClaimantDocument one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        if (empty || one == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var person = model.personProperty().get();
        var facts = DocumentWords.facts(one, person == null ? "" : person.claimant().reference());
        var resting = DocumentWords.resting(one);
        var glyph = Icons.icon(one.isKept() ? Feather.FILE_TEXT : Feather.FILE);
        glyph.getStyleClass().add("document-icon");
        icon.getChildren().setAll(glyph);
        words.getChildren()
                .setAll(
                        Form.label(one.document().fileName(), "strong"),
                        Form.label(facts, "caption"),
                        Form.label(resting, "caption"));
        setTooltip(new Tooltip("SHA-256 " + one.document().sha256()));
        setAccessibleText(one.document().fileName() + ", " + facts + ", " + resting);
        setGraphic(row);
    }
}
