package ascertain.ui.claimants;

import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.feather.Feather;

/// What stands in the list while nobody does: why, and what leads on.
final class NobodyListed extends VBox {
    private static final double WIDEST = 280;

    private final RollModel model;
    private final Button clear = new Button(Hidden.CLEAR);

    /// @param list whose place it takes
    NobodyListed(RollModel model, Runnable startNew, Node list) {
        super(12);
        this.model = model;
        var words = Form.label("", "muted");
        words.setId("nobody");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(WIDEST);
        var query = model.search().queryProperty();
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        CountWords.nobody(
                                                query.get(), model.hiddenProperty().getValue()),
                                query,
                                model.hiddenProperty()));
        var first = new Button("Enter the first claimant", Icons.icon(Feather.USER_PLUS));
        first.setId("enter-first");
        first.setOnAction(_ -> startNew.run());
        Form.shownWhen(first, model.filteredProperty().map(filtered -> !filtered));
        clear.setId("clear-hiding");
        clear.setOnAction(
                _ -> {
                    list.requestFocus();
                    model.search().clearChoices();
                });
        Form.shownWhen(clear, model.hiddenProperty().map(Hidden::isAnybody));
        // Whoever went to the list before the answer came goes on to what leads to those hidden.
        model.hiddenProperty()
                .subscribe(
                        _ -> {
                            if (hidesSome() && list.isFocused()) {
                                clear.requestFocus();
                            }
                        });
        setAlignment(Pos.CENTER);
        getChildren().addAll(words, first, clear);
        Form.shownWhen(this, model.knownProperty());
    }

    boolean hidesSome() {
        return model.hiddenProperty().getValue().isAnybody();
    }

    Node clear() {
        return clear;
    }
}
