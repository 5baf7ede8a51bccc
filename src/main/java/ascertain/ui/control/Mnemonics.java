package ascertain.ui.control;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The letters by which fields are reached: Alt with the letter underlined goes to its field.
///
/// There are more fields than letters, so some share one; pressed again, it goes to the next.
public final class Mnemonics {
    private Mnemonics() {}

    /// The names, each with an underscore before its letter: the first letter of a word where that
    /// is free, else any that is, else the first.
    public static List<String> of(List<String> names) {
        Set<Character> taken = new HashSet<>();
        var marked = new ArrayList<String>();
        for (var name : names) {
            int at =
                    IntStream.concat(
                                    IntStream.range(0, name.length())
                                            .filter(i -> i == 0 || name.charAt(i - 1) == ' '),
                                    IntStream.range(0, name.length()))
                            .filter(i -> isLetter(name.charAt(i)))
                            .filter(i -> !taken.contains(letter(name, i)))
                            .findFirst()
                            .orElse(0);
            taken.add(letter(name, at));
            marked.add(name.substring(0, at) + "_" + name.substring(at));
        }
        return marked;
    }

    /// Sees to it that a letter leads to whatever bears it in the window.
    ///
    /// JavaFX keeps small and capital letters apart, looks at one of the two alone, and leaves a
    /// letter to a control whose sheet is closed: "_Given name" was out of reach as long as there
    /// was "a_gain" on another screen.
    public static void keepCurrent(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isAltDown()) {
                        join(scene, event);
                    }
                });
    }

    private static void join(Scene scene, KeyEvent event) {
        var matching =
                scene.getMnemonics().entrySet().stream()
                        .filter(entry -> entry.getKey().match(event))
                        .map(Map.Entry::getValue)
                        .toList();
        var all =
                matching.stream()
                        .flatMap(List::stream)
                        .filter(one -> one.getNode().getScene() == scene)
                        .distinct()
                        .toList();
        matching.forEach(some -> some.setAll(all));
    }

    private static char letter(String name, int at) {
        return Character.toLowerCase(name.charAt(at));
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
