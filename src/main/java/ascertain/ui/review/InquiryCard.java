package ascertain.ui.review;

import ascertain.store.Inquiry;
import ascertain.store.Inquiry.State;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// One inquiry: who asked whom, what, what was answered, and an answer to type while it is open.
final class InquiryCard extends VBox {

    InquiryCard(InquiryModel model, Inquiry inquiry) {
        super(4);
        getStyleClass().add("inquiry");
        setId("inquiry-" + inquiry.id());
        var whom = inquiry.askedOf().isEmpty() ? "anybody" : inquiry.askedOf();
        var head =
                new HBox(
                        8,
                        strong(inquiry.by() + " to " + whom),
                        Form.label(day(inquiry.at()), "caption"),
                        Form.spacer(),
                        state(inquiry.state()));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, wrapped(inquiry.words()));
        for (var answer : inquiry.answers()) {
            var by =
                    new HBox(
                            8,
                            strong(answer.by() + " answered"),
                            Form.label(day(answer.at()), "caption"));
            by.setAlignment(Pos.CENTER_LEFT);
            var said = new VBox(2, by, wrapped(answer.words()));
            said.getStyleClass().add("inquiry-answer");
            getChildren().add(said);
        }
        if (inquiry.state() != State.CLOSED) {
            getChildren().add(turn(model, inquiry));
        }
    }

    private static VBox turn(InquiryModel model, Inquiry inquiry) {
        boolean answered = inquiry.state() == State.ANSWERED;
        var words =
                new WordsArea(
                        "inquiry-answer-" + inquiry.id(),
                        answered ? "A further answer" : "Your answer",
                        2);
        words.textProperty().bindBidirectional(model.answerProperty(inquiry));
        var answer = new Button("Answer");
        answer.setId("inquiry-send-" + inquiry.id());
        answer.setTooltip(new Tooltip("Ctrl+Shift+Enter"));
        answer.disableProperty().bind(words.textProperty().map(String::isBlank));
        answer.setOnAction(_ -> model.answer(inquiry));
        var close = new Button("Close inquiry");
        close.setId("inquiry-close-" + inquiry.id());
        close.setTooltip(new Tooltip("It waits for nobody any more"));
        close.getStyleClass().add(answered ? "accent" : "quiet");
        close.setOnAction(_ -> model.close(inquiry));
        var verbs = new HBox(8, answer, close);
        for (var button : new Button[] {answer, close}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var turn = new VBox(6, words, verbs);
        WordsArea.sendOn(turn, () -> model.answer(inquiry));
        return turn;
    }

    private static Label strong(String words) {
        var label = Form.label(words, "strong");
        label.setMinWidth(0);
        return label;
    }

    private static Label state(State state) {
        var label = Form.label(Words.of(state), "caption", "inquiry-state");
        if (state != State.CLOSED) {
            label.getStyleClass().add("due");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String day(Instant at) {
        return Words.of(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }
}
