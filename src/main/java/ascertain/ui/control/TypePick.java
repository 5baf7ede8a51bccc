package ascertain.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Picks the choice that what is typed begins: letters typed one soon after the other belong
/// together, and one letter again and again walks through all that begin with it.
final class TypePick<T> {
    private static final Duration TOGETHER = Duration.seconds(1);

    private final ComboBox<T> box;
    private final PauseTransition pause = new PauseTransition(TOGETHER);
    private String typed = "";

    TypePick(ComboBox<T> box) {
        this.box = box;
        pause.setOnFinished(_ -> typed = "");
        box.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        box.focusedProperty().subscribe(_ -> typed = "");
    }

    private void type(KeyEvent event) {
        var letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isBlank() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        pause.playFromStart();
        boolean again = typed.equals(letter);
        typed = again ? letter : typed + letter;
        int at = box.getSelectionModel().getSelectedIndex();
        // More letters may mean what is chosen already; the first one, or one again, the next.
        int first = typed.length() > 1 ? Math.max(at, 0) : at + 1;
        if (!pick(first, place -> words(place).startsWith(typed))) {
            pick(first, place -> hasWord(words(place)));
        }
    }

    private boolean pick(int first, IntPredicate meant) {
        int size = box.getItems().size();
        var found =
                IntStream.range(0, size)
                        .map(step -> (first + step) % size)
                        .filter(meant)
                        .findFirst();
        found.ifPresent(box.getSelectionModel()::select);
        return found.isPresent();
    }

    private boolean hasWord(String words) {
        return Arrays.stream(words.split("[ ·(]+")).anyMatch(word -> word.startsWith(typed));
    }

    private String words(int place) {
        return box.getConverter().toString(box.getItems().get(place)).toLowerCase(Locale.ROOT);
    }
}
