package ascertain.ui.questions;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the questions: J and K go along the queue, Y, N and L answer the first question, Tab
/// leads from the queue to its answers.
final class QuestionKeys {
    private final QuestionsModel model;
    private final AskedView asked;
    private boolean pressed;

    QuestionKeys(QuestionsModel model, AskedView asked) {
        this.model = model;
        this.asked = asked;
    }

    void on(Node screen, Node queue) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        screen.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        queue.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    private void press(KeyEvent event) {
        pressed = false;
        if (event.isShortcutDown()
                || event.isAltDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Runnable verb =
                switch (event.getCode()) {
                    case J -> () -> model.queue().move(1);
                    case K -> () -> model.queue().move(-1);
                    case Y -> () -> answer(Choice.Key.YES);
                    case N -> () -> answer(Choice.Key.NO);
                    case L -> model::leaveOpen;
                    default -> null;
                };
        if (verb != null) {
            event.consume();
            pressed = true;
            verb.run();
        }
    }

    private void answer(Choice.Key key) {
        if (!model.answer(key) && !asked.focusDay()) {
            model.refuse(key);
        }
    }

    /// The letter of a key that led to a field is not typed into it.
    private void swallow(KeyEvent event) {
        if (pressed) {
            event.consume();
        }
    }

    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB
                && !event.isShiftDown()
                && !event.isControlDown()
                && model.shownProperty().get() != null) {
            event.consume();
            asked.focusFirst();
        }
    }
}
