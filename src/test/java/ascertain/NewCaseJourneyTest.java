package ascertain;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A case made by keyboard alone, by somebody who mistypes its passphrase.
@Tag("journey")
final class NewCaseJourneyTest {
    private static final String SECRET = "correct horse battery";

    @Test
    void whoeverMistypesThePassphraseStaysInItsFields(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            hands.until("the window is there", () -> isFocused(hands, "new-case"));
            hands.press(ENTER);
            hands.until("the name is asked", () -> isFocused(hands, "case-name"));
            hands.write("Okafor v Smith");
            hands.tabTo("case-folder");
            assertThat(text(hands, "case-folder"))
                    .isEqualTo("~/Documents/Ascertain/Okafor v Smith");
            hands.tabTo("pick-folder", "new-user", "encrypt", "new-passphrase");
            hands.write(SECRET);
            hands.tabTo("new-passphrase-again");
            hands.write("correct horse bakery");
            hands.press(ENTER);
            hands.until(
                    "the mistake is said",
                    () -> said(hands, "new-passphrase-again").startsWith("Passphrase again: "));
            assertThat(hands.focus()).isEqualTo("new-passphrase-again");
            hands.press(F1);
            hands.until("help is there", () -> node(hands, "keys-sheet") != null);
            hands.press(ESCAPE);
            hands.until("it is gone", () -> node(hands, "keys-sheet") == null);

            // The focus is led astray all the same, and the passphrase typed where it shows.
            hands.press(ALT, C);
            assertThat(hands.focus()).isEqualTo("case-name");
            hands.press(TAB);
            hands.write(SECRET);
            hands.press(ENTER);
            hands.until(
                    "it is taken off the screen",
                    () -> text(hands, "case-folder").endsWith("Ascertain/Okafor v Smith"));
            hands.until(
                    "the focus is in a passphrase field", () -> isFocused(hands, "new-passphrase"));
            hands.read(
                    () -> {
                        hands.shown().scene.lookup("#case-folder").requestFocus();
                        return true;
                    });
            hands.press(CONTROL, Z);
            assertThat(text(hands, "case-folder")).doesNotContain("correct");

            hands.tabOnTo("new-passphrase-again");
            hands.write(SECRET);
            hands.press(ENTER);
            hands.until("the code is shown", () -> node(hands, "recovery-code") != null);
            hands.press(TAB);
            hands.press(ENTER);
            hands.until("the case is open", () -> node(hands, "first-claimant") != null);
            assertThat(folder.resolve("Documents/Ascertain/Okafor v Smith/case.mv.db")).exists();
            var open = hands.shown().window.session().open().orElseThrow();
            assertThat(open.user()).isEqualTo("Ana Paralegal");
            assertThat(open.matter().caption()).isEqualTo("Okafor v Smith");
        }
    }

    private static boolean isFocused(Hands hands, String id) {
        var owner = hands.shown().scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static javafx.scene.Node node(Hands hands, String id) {
        return hands.shown().scene.lookup("#" + id);
    }

    private static String text(Hands hands, String id) {
        return ((TextField) node(hands, id)).getText();
    }

    private static String said(Hands hands, String id) {
        return ((Label) node(hands, id + "-problem")).getText();
    }
}
