package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Ctrl+Z takes back what is typed, entry by entry, and then what was done to the case.
@ExtendWith(Fx.class)
final class UndoTest {

    private static WindowUnderTest opened(Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 3);
        shown.press("nav-claimants");
        shown.find("field-family-name").requestFocus();
        return shown;
    }

    private static void key(WindowUnderTest shown, KeyCode code, boolean shift) {
        var focused = shown.scene.getFocusOwner();
        focused.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
        shown.layOut();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((TextField) shown.find(id)).getText();
    }

    private static String notice(WindowUnderTest shown) {
        return ((Label) shown.find("notice")).getText();
    }

    @Test
    void whatIsTypedGoesEntryByEntryAndComesBack(@TempDir Path folder) {
        var shown = opened(folder);
        var family = text(shown, "field-family-name");
        var given = text(shown, "field-given-name");
        shown.type("field-family-name", "O");
        shown.type("field-family-name", "Oda");
        shown.type("field-given-name", "Rin");
        key(shown, KeyCode.Z, false);
        assertThat(text(shown, "field-given-name")).isEqualTo(given);
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        key(shown, KeyCode.Z, false);
        assertThat(text(shown, "field-family-name")).isEqualTo(family);
        key(shown, KeyCode.Z, true);
        key(shown, KeyCode.Y, false);
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        assertThat(text(shown, "field-given-name")).isEqualTo("Rin");
    }

    @Test
    void aSaveIsUndoneInTheCaseAndDoneAgain(@TempDir Path folder) {
        var shown = opened(folder);
        var open = shown.window.session().open().orElseThrow();
        long id = open.find(ClaimantQuery.ALL)[0];
        var before = open.claimant(id).claimant();
        shown.type("field-family-name", "Oda");
        shown.press("save");
        key(shown, KeyCode.Z, false);
        assertThat(open.claimant(id).claimant().holdsSameAs(before)).isTrue();
        assertThat(text(shown, "field-family-name"))
                .isEqualTo(before.text(ascertain.roll.ClaimantField.FAMILY_NAME));
        assertThat(notice(shown)).startsWith("Undone: Saved " + before.reference());
        key(shown, KeyCode.Z, true);
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        assertThat(notice(shown)).startsWith("Done again");
    }

    @Test
    void whatIsTypedIsNeverUndonePastItself(@TempDir Path folder) {
        var shown = opened(folder);
        var open = shown.window.session().open().orElseThrow();
        shown.type("field-family-name", "Oda");
        shown.press("next-claimant");
        shown.press("previous-claimant");
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        key(shown, KeyCode.Z, false);
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(3);
    }
}
