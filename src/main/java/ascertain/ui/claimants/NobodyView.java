package ascertain.ui.claimants;

import ascertain.ui.control.EmptyState;
import ascertain.ui.control.EmptyState.Said;
import ascertain.ui.control.Form;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the place of a person, or over one, while nobody is found.
final class NobodyView {
    private static final String CLEAR = "Clear search and filters";

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
                ? new Said(model.wordsProperty().getValue(), CLEAR, () -> clear(model, afterwards))
                : new Said(unread, "Try again", model::readAgain);
    }

    /// Over a person who stays.
    static Region kept(NobodyModel model, Runnable afterwards) {
        var words = Form.label("");
        words.setId("not-found");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.keptProperty());
        var clear = new Button(CLEAR);
        clear.setId("not-found-next");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> clear(model, afterwards));
        var notice = new VBox(8, words, clear);
        notice.getStyleClass().add("notice");
        VBox.setMargin(notice, new Insets(12, 0, 0, 0));
        Form.shownWhen(notice, model.keptProperty().map(text -> !text.isEmpty()));
        return notice;
    }

    private static void clear(NobodyModel model, Runnable afterwards) {
        model.clearAll();
        afterwards.run();
    }
}
