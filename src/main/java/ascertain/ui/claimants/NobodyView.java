package ascertain.ui.claimants;

import ascertain.ui.control.EmptyState;
import ascertain.ui.control.EmptyState.Said;
import ascertain.ui.control.Form;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands in the place of a person, or over one, while nobody is found.
final class NobodyView {
    private NobodyView() {}

    /// In the place of a person.
    static Region empty(NobodyModel model, Runnable afterwards) {
        var box =
                new EmptyState(
                        "nobody-found",
                        Bindings.createObjectBinding(
                                () -> said(model, afterwards),
                                model.wordsProperty(),
                                model.unreadProperty()));
        box.setMinWidth(0);
        Form.shownWhen(box, model.emptyProperty());
        return box;
    }

    private static Said said(NobodyModel model, Runnable afterwards) {
        var unread = model.unreadProperty().get();
        return unread.isEmpty()
                ? new Said(
                        model.wordsProperty().getValue(),
                        model.clearing(),
                        () -> clear(model, afterwards))
                : new Said(unread, "Try again", model::readAgain);
    }

    /// Over a person who stays.
    static Region kept(NobodyModel model, Runnable afterwards) {
        var words = Form.label("", "caption");
        words.setId("not-found");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(model.keptProperty());
        var clear = new Button();
        clear.textProperty().bind(model.clearingProperty());
        clear.setTooltip(new Tooltip("Esc in the search clears what is searched for"));
        clear.getStyleClass().addAll("quiet", "small");
        clear.setId("not-found-next");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> clear(model, afterwards));
        var notice = new HBox(8, words, clear);
        notice.setId("not-found-line");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("aside-line");
        Form.shownWhen(notice, model.keptProperty().map(text -> !text.isEmpty()));
        return notice;
    }

    private static void clear(NobodyModel model, Runnable afterwards) {
        model.clearAll();
        afterwards.run();
    }
}
