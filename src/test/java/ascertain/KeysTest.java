package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Theme;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Fx.class)
final class KeysTest {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    @Test
    void theKeysOfTheClaimantsRestWhileAnotherScreenIsUp(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        assertThat(shown.scene.getAccelerators()).doesNotContainKey(SAVE);
        shown.press("nav-claimants");
        assertThat(shown.scene.getAccelerators()).containsKey(SAVE);
        var screen = shown.find("claimants-screen");
        shown.press("nav-dashboard");
        assertThat(shown.scene.getAccelerators()).doesNotContainKey(SAVE);
        assertThat(screen.getScene()).as("kept, so that it need not be styled anew").isNotNull();
        shown.window.leave(() -> {});
        assertThat(shown.scene.getAccelerators()).doesNotContainKey(SAVE);
    }
}
