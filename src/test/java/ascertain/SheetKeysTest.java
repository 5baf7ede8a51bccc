package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Theme;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// While a sheet is up, no key reaches what lies beneath it.
@ExtendWith(Fx.class)
final class SheetKeysTest {

    private static void key(WindowUnderTest shown, KeyCode code, boolean control, boolean alt) {
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        shown.layOut();
    }

    @Test
    void shortcutsRestAndEscapeClosesWhereverTheFocusIs(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        ascertain.ui.People.fill(shown.window.session().open().orElseThrow(), 3);
        shown.find("nav-dashboard").requestFocus();
        key(shown, KeyCode.U, true, false);
        assertThat(shown.find("sheets").isVisible()).isTrue();
        shown.find("search").requestFocus();
        key(shown, KeyCode.DIGIT2, false, true);
        key(shown, KeyCode.K, true, false);
        assertThat(((javafx.scene.control.Label) shown.find("screen-title")).getText())
                .isEqualTo("Dashboard");
        assertThat(shown.scene.getFocusOwner()).isNotEqualTo(shown.find("search"));
        shown.find("search").requestFocus();
        key(shown, KeyCode.ESCAPE, false, false);
        assertThat(shown.find("sheets").isVisible()).isFalse();
        key(shown, KeyCode.DIGIT2, false, true);
        assertThat(((javafx.scene.control.Label) shown.find("screen-title")).getText())
                .isEqualTo("Claimants");
    }

    @Test
    void tabLeadsIntoASheetWhoseVerbWaits(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.find("nav-dashboard").requestFocus();
        var verb = new javafx.scene.control.Button("Do it");
        verb.setDisable(true);
        var field = new javafx.scene.control.TextField();
        field.setId("of-the-sheet");
        var sheets = (ascertain.ui.Sheets) shown.find("sheets");
        sheets.show("waiting", "Waiting", field, verb);
        shown.layOut();
        assertThat(shown.scene.getFocusOwner()).isEqualTo(field);
        shown.find("waiting").requestFocus();
        key(shown, KeyCode.TAB, false, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(field);
    }

    @Test
    void tabWalksASheetRoundAndLeavesEveryChoice(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.find("nav-dashboard").requestFocus();
        var choice = new javafx.scene.control.ComboBox<String>();
        choice.getItems().setAll("sent", "received");
        var done = new java.util.concurrent.atomic.AtomicInteger();
        var verb = new javafx.scene.control.Button("Do it");
        verb.setOnAction(_ -> done.incrementAndGet());
        var field = new javafx.scene.control.TextField();
        var sheets = (ascertain.ui.Sheets) shown.find("sheets");
        sheets.show("round", "Round", new javafx.scene.layout.VBox(choice, field), verb);
        shown.layOut();
        assertThat(shown.scene.getFocusOwner()).isEqualTo(verb);
        key(shown, KeyCode.TAB, false, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(choice);
        key(shown, KeyCode.ENTER, false, false);
        assertThat(done).hasValue(1);
        key(shown, KeyCode.TAB, false, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(field);
        key(shown, KeyCode.ENTER, false, false);
        assertThat(done).hasValue(2);
    }

    @Test
    void keysAreShownOverASheetAndGiveTheFocusBack(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.find("new-case").requestFocus();
        key(shown, KeyCode.F1, false, false);
        assertThat(shown.find("keys").isVisible()).as("before a case is open").isTrue();
        key(shown, KeyCode.ESCAPE, false, false);
        shown.makeCase();
        var nav = shown.find("nav-dashboard");
        nav.requestFocus();
        var first = new javafx.scene.control.TextField();
        var second = new javafx.scene.control.TextField();
        var sheets = (ascertain.ui.Sheets) shown.find("sheets");
        sheets.show("two", "Two", new javafx.scene.layout.VBox(first, second));
        shown.layOut();
        second.requestFocus();
        key(shown, KeyCode.F1, false, false);
        key(shown, KeyCode.F1, false, false);
        assertThat(shown.find("keys").isVisible()).isTrue();
        key(shown, KeyCode.ESCAPE, false, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(second);
        key(shown, KeyCode.ESCAPE, false, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(nav);
    }

    @Test
    void everyKeyStandsOnOneSheet(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.find("nav-dashboard").requestFocus();
        key(shown, KeyCode.F1, false, false);
        assertThat(shown.find("keys").isVisible()).isTrue();
        ascertain.ui.Picture.write(shown.scene, "keys-light");
        ascertain.ui.Picture.writeLarge(shown.scene, "keys-2560-light");
    }
}
