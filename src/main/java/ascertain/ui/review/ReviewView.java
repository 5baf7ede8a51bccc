package ascertain.ui.review;

import ascertain.store.ReviewState;
import ascertain.store.Reviews.Look;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.ZoneId;

/// One line beneath the answer: by whom it is reviewed, or what changed since.
public final class ReviewView extends HBox {
    private static final KeyCombination KEY =
            new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private final Label head = Form.label("");
    private final Label more = Form.label("", "caption");

    /// Its key works while the screen it stands on is up.
    public ReviewView(ReviewModel model) {
        super(8);
        setId("review");
        getStyleClass().add("review");
        setAlignment(Pos.CENTER_LEFT);
        head.setId("review-head");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        more.setId("review-more");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        Form.shownWhen(more, more.textProperty().map(text -> !text.isEmpty()));
        var words = new VBox(head, more);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var mark = new Button("Mark reviewed", Icons.icon(Feather.CHECK_CIRCLE));
        mark.setId("review-mark");
        mark.getStyleClass().add("small");
        mark.setTooltip(new Tooltip("Ctrl+R"));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(_ -> model.mark());
        Form.shownWhen(mark, model.mayMarkProperty());
        var back = Icons.button("review-back", Feather.X, "Take the review back");
        back.setOnAction(_ -> model.takeBack());
        Form.shownWhen(back, model.mayTakeBackProperty());
        getChildren().addAll(words, mark, back);
        model.lookProperty().subscribe(this::show);
        Form.shownWhen(this, model.shownProperty());
        sceneProperty()
                .flatMap(
                        scene ->
                                screen().visibleProperty()
                                        .flatMap(
                                                is ->
                                                        new SimpleObjectProperty<>(
                                                                is ? scene : null)))
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                before.getAccelerators().remove(KEY);
                            }
                            if (now != null) {
                                now.getAccelerators().put(KEY, model::mark);
                            }
                        });
    }

    /// What is shown and hidden with the screen.
    private Parent screen() {
        Parent at = getParent();
        while (!"claimants-screen".equals(at.getId()) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private void show(@Nullable Look look) {
        if (look == null) {
            return;
        }
        head.setText(ReviewWords.head(look, ZoneId.systemDefault()));
        more.setText(ReviewWords.more(look, ZoneId.systemDefault()));
        pseudoClassStateChanged(CHANGED, look.state() == ReviewState.CHANGED);
        head.getStyleClass().remove("muted");
        if (look.state() == ReviewState.NOT_REVIEWED) {
            head.getStyleClass().add("muted");
        }
    }
}
