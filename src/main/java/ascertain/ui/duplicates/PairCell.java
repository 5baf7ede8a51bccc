package ascertain.ui.duplicates;

import ascertain.desk.Lookalikes.Pair;
import ascertain.desk.Lookalikes.Side;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One pair of the queue: how sure, who, and why in the first place.
final class PairCell extends ListCell<Pair> {
    private final Label strength = Form.label("", "strength");
    private final Label names = Form.label("", "strong");
    private final Label why = Form.label("", "caption");
    private final VBox box = new VBox(3, new HBox(8, strength, names), why);

    PairCell() {
        ((HBox) box.getChildren().getFirst()).setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        strength.setMinWidth(USE_PREF_SIZE);
        names.setMinWidth(0);
        setPrefWidth(0);
        box.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Pair pair, boolean empty) {
        super.updateItem(pair, empty);
        setText(null);
        setGraphic(empty || pair == null ? null : box);
        if (pair == null) {
            setAccessibleText(null);
            return;
        }
        var word = Words.of(pair.match().strength());
        strength.setText(word);
        strength.getStyleClass().setAll("label", "strength", word.toLowerCase(Locale.ROOT));
        var one = name(pair.left());
        var other = name(pair.right());
        names.setText(one.equals(other) ? one : one + " / " + other);
        why.setText(pair.match().reasons().getFirst().words());
        setAccessibleText(word + ": " + names.getText() + ". " + why.getText());
    }

    private static String name(Side side) {
        return side.name().isEmpty() ? side.reference() : side.name();
    }
}
