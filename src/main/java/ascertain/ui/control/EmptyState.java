package ascertain.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where there is nothing to show: why, and the next step as one button.
public final class EmptyState extends VBox {
    private static final double WIDEST = 240;

    /// What is said.
    ///
    /// @param words why there is nothing
    /// @param button the next step, or the empty text for none
    /// @param verb takes it
    public record Said(String words, String button, Runnable verb) {
        /// Nothing can be done about it.
        public static Said only(String words) {
            return new Said(words, "", () -> {});
        }
    }

    /// @param id of the words; `-next` is appended for the button
    public EmptyState(String id, ObservableValue<Said> said) {
        super(12);
        setAlignment(Pos.CENTER);
        var words = Form.label("", "muted");
        words.setId(id);
        words.setWrapText(true);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(WIDEST);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.CENTER);
        words.textProperty().bind(said.map(Said::words));
        var next = new Button();
        next.setId(id + "-next");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.textProperty().bind(said.map(Said::button));
        next.setOnAction(_ -> said.getValue().verb.run());
        Form.shownWhen(next, said.map(now -> !now.button.isEmpty()));
        getChildren().setAll(words, next);
    }
}
