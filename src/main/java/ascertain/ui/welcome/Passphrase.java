package ascertain.ui.welcome;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A passphrase being chosen, typed twice.
final class Passphrase {
    private static final int SHORTEST = 10;

    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    StringProperty first() {
        return first;
    }

    StringProperty again() {
        return again;
    }

    void clear() {
        first.set("");
        again.set("");
    }

    /// What is wrong with it, or the empty text.
    String problem() {
        return first.get().length() < SHORTEST
                ? "Use at least " + SHORTEST + " characters; a sentence is easy to remember."
                : "";
    }

    /// What is wrong with its repetition, or the empty text.
    String againProblem() {
        return first.get().equals(again.get())
                ? ""
                : "Not the same as the passphrase. Both are still there as you typed them: type"
                        + " either again.";
    }

    /// Whether a text that anybody can read shows it.
    ///
    /// @param typing whether a few letters alike mean nothing yet
    boolean isIn(String text, boolean typing) {
        return isIn(text, first.get(), typing) || isIn(text, again.get(), typing);
    }

    private static boolean isIn(String text, String secret, boolean typing) {
        return secret.length() >= SHORTEST && text.contains(secret)
                || !typing && !secret.isEmpty() && text.strip().equals(secret.strip());
    }
}
