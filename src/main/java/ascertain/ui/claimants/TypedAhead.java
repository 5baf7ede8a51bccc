package ascertain.ui.claimants;

import ascertain.ui.control.Form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// The keys pressed while the next new claimant is on its way, held for its form.
///
/// Context: a save may take a second and more, and nobody who types names from paper looks up.
/// Options: the form takes no keys meanwhile; a new form stands before the save has ended; the keys
/// wait. Outcome: the keys wait, in their order, and are told; a save that is refused then needs
/// nothing put back, and what was typed for the next is kept until there is a next.
final class TypedAhead {
    private final NextModel next;
    private final Deque<InputEvent> held = new ArrayDeque<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringBuilder letters = new StringBuilder();
    private @Nullable PersonView form;
    private @Nullable EventTarget began;
    private boolean due;

    TypedAhead(NextModel next) {
        this.next = next;
    }

    /// What is held, in words.
    Node told() {
        var told = Form.label("", "muted");
        told.setId("typed-ahead");
        told.textProperty().bind(words);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.setPadding(new Insets(8, 24, 0, 24));
        Form.shownWhen(told, words.isNotEmpty());
        return told;
    }

    /// Hears the keys.
    ///
    /// @param within where keys are meant for the next claimant while it is on its way
    /// @param known whether the roll has been read; it is not at first in another case, for whose
    ///   claimants nothing was typed
    void on(Node within, PersonView person, ObservableValue<Boolean> known) {
        form = person;
        known.subscribe(
                is -> {
                    if (!is) {
                        clear();
                    }
                });
        within.addEventFilter(KeyEvent.ANY, this::hear);
        within.addEventFilter(InputMethodEvent.ANY, this::hear);
        within.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> give());
        next.awaitedProperty()
                .subscribe(
                        is -> {
                            if (is) {
                                var scene = within.getScene();
                                began = scene == null ? null : scene.getFocusOwner();
                            } else {
                                arrived();
                            }
                        });
    }

    private void clear() {
        held.clear();
        due = false;
        word();
    }

    private void arrived() {
        if (!held.isEmpty() && form != null && next.isFresh()) {
            due = true;
            form.focusFirst();
            give();
        }
        word();
    }

    /// A held key may itself lead to the next claimant; what follows it waits on.
    private void give() {
        if (!due || form == null || !form.isTypedIn()) {
            return;
        }
        due = false;
        while (!held.isEmpty() && !next.awaitedProperty().get()) {
            var owner = form.getScene().getFocusOwner();
            var target = owner == null ? form : owner;
            // A copy, since the one held is consumed.
            Event.fireEvent(target, held.remove().copyFor(target, target));
        }
        word();
    }

    private void hear(InputEvent event) {
        if ((next.awaitedProperty().get() || due) && isMeant(event.getTarget())) {
            event.consume();
            if (!held.isEmpty() || begins(event)) {
                held.add(event);
                word();
            }
        }
    }

    /// What somebody has gone to by hand meanwhile is typed in.
    private boolean isMeant(EventTarget target) {
        return target == began
                || !(target instanceof TextInputControl)
                || form != null && form.isTypedIn();
    }

    /// Pressing the keys of saving once more, out of impatience, begins nothing.
    private static boolean begins(InputEvent event) {
        if (!(event instanceof KeyEvent key)) {
            return true;
        }
        var code = key.getCode();
        boolean saves =
                key.isShortcutDown()
                        && (code == KeyCode.ENTER || code == KeyCode.S || code == KeyCode.N);
        return key.getEventType() == KeyEvent.KEY_TYPED
                ? !key.isShortcutDown()
                : key.getEventType() == KeyEvent.KEY_PRESSED && !code.isModifierKey() && !saves;
    }

    private void word() {
        letters.setLength(0);
        held.forEach(this::read);
        words.set(
                letters.isEmpty()
                        ? ""
                        : (next.awaitedProperty().get()
                                        ? "Goes into the next claimant: "
                                        : "Kept for the next new claimant: ")
                                + letters);
    }

    private void read(InputEvent event) {
        if (event instanceof InputMethodEvent input) {
            letters.append(input.getCommitted());
        } else if (event instanceof KeyEvent key && !key.isShortcutDown()) {
            boolean typed = key.getEventType() == KeyEvent.KEY_TYPED;
            if (typed && key.getCharacter().codePoints().allMatch(TypedAhead::isSeen)) {
                letters.append(key.getCharacter());
            } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
                read(key.getCode());
            }
        }
    }

    private void read(KeyCode code) {
        if (code == KeyCode.TAB || code == KeyCode.ENTER) {
            letters.append(" · ");
        } else if (code == KeyCode.BACK_SPACE && !letters.isEmpty()) {
            letters.setLength(letters.offsetByCodePoints(letters.length(), -1));
        }
    }

    private static boolean isSeen(int letter) {
        return !Character.isISOControl(letter);
    }
}
