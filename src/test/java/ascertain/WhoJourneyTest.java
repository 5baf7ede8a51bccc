package ascertain;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.UP;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Somebody else takes the chair, by keyboard alone.
@Tag("journey")
final class WhoJourneyTest {

    @Test
    void theArrowsPickAmongTheNamesAndEnterTakesOne(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            ParalegalTest.makeCase(hands);
            var open = hands.shown().window.session().open().orElseThrow();
            hands.press(CONTROL, U);
            hands.click("user-another");
            hands.click("user-name");
            hands.press(CONTROL, A);
            hands.write("Ben Ito");
            hands.click("user-go");
            hands.sees("who-name", "Ben Ito (BI)");
            ask(hands, "user-ben-ito");
            hands.press(UP);
            assertThat(hands.focus()).isEqualTo("user-ana-paralegal");
            hands.press(ENTER);
            hands.sees("who-name", "Ana Paralegal (AP)");
            assertThat(open.user()).isEqualTo("Ana Paralegal");
            ask(hands, "user-ana-paralegal");
            hands.press(DOWN);
            hands.press(ENTER);
            hands.sees("who-name", "Ben Ito (BI)");
            assertThat(open.user()).isEqualTo("Ben Ito");
        }
    }

    private static void ask(Hands hands, String focused) {
        hands.press(CONTROL, U);
        hands.until(
                "the names are there", () -> hands.shown().scene.lookup("#user-ben-ito") != null);
        assertThat(hands.focus()).isEqualTo(focused);
    }
}
