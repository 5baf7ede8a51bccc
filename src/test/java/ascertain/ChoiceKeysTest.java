package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.ui.People;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What opens a choice and what leaves it as it was, pressed on a real scene.
@Tag("journey")
final class ChoiceKeysTest {

    @Test
    void choicesAndFiltersOpenByTheSameKeysAndEscChangesNothing(@TempDir Path folder)
            throws Exception {
        try (var hands = new Hands(folder)) {
            ParalegalTest.makeCase(hands);
            People.fill(hands.shown().window.session().open().orElseThrow(), 3);
            hands.press(ALT, DIGIT2);
            focus(hands, "facet-state");
            for (var keys : new javafx.scene.input.KeyCode[][] {{F4}, {ALT, DOWN}}) {
                hands.press(keys);
                hands.until("the filter is open", () -> menu(hands).isShowing());
                hands.press(ESCAPE);
                hands.until("the filter is shut", () -> !menu(hands).isShowing());
            }
            hands.press(CONTROL, SHIFT, L);
            hands.until("a note to many is asked for", () -> node(hands, "many-note") != null);
            hands.press(ESCAPE);
            hands.until("the sheet is gone", () -> node(hands, "many-note") == null);
            hands.press(CONTROL, M);
            hands.until("the sheet is up", () -> node(hands, "many-field") != null);
            focus(hands, "many-field");
            hands.press(F4);
            hands.until("the choice is open", () -> box(hands).isShowing());
            hands.press(END);
            hands.press(ESCAPE);
            hands.until("the choice is shut", () -> !box(hands).isShowing());
            assertThat(box(hands).getValue()).isEqualTo(ClaimantField.STATUS);
            assertThat(hands.focus()).isEqualTo("many-field");
            hands.press(F4);
            hands.until("the choice is open", () -> box(hands).isShowing());
            hands.press(END);
            hands.press(ENTER);
            assertThat(box(hands).getValue()).isNotEqualTo(ClaimantField.STATUS);
        }
    }

    private static void focus(Hands hands, String id) {
        hands.until(id + " is there", () -> node(hands, id) != null);
        hands.read(
                () -> {
                    node(hands, id).requestFocus();
                    return true;
                });
    }

    private static Node node(Hands hands, String id) {
        return hands.shown().scene.lookup("#" + id);
    }

    private static MenuButton menu(Hands hands) {
        return (MenuButton) node(hands, "facet-state");
    }

    private static ComboBox<?> box(Hands hands) {
        return (ComboBox<?>) node(hands, "many-field");
    }
}
