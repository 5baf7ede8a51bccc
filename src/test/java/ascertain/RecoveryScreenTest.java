package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;

/// The window after a crash offers what was typed before it, and leaving drops it for good.
@ExtendWith(Fx.class)
final class RecoveryScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void whatWasTypedBeforeACrashIsOfferedAndComesBack(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        typeAndCrash(folder, mode);
        var shown = new WindowUnderTest(folder, mode);
        shown.press("recent-0");
        assertThat(((Label) shown.find("saved")).getText())
                .isEqualTo("○ 2 claimants were typed and not saved");
        Picture.write(shown.scene, "recovery" + suffix);
        Picture.writeLarge(shown.scene, "recovery-2560" + suffix);
        shown.press("bring-back-typed");
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        shown.press("next-claimant");
        shown.press("previous-claimant");
        assertThat(text(shown, "field-family-name")).isEqualTo("Oda");
        Picture.write(shown.scene, "recovery-back" + suffix);
        shown.window.leave(() -> {});
        shown.press("drop-unsaved");
        assertThat(folder.resolve("case/case.drafts")).doesNotExist();
        shown.press("recent-0");
        assertThat(shown.scene.lookup("#recovery")).isNull();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void escLeavesItForTheNextStart(Theme.Mode mode, @TempDir Path folder) {
        typeAndCrash(folder, mode);
        for (int start = 0; start < 2; start++) {
            var shown = new WindowUnderTest(folder, mode);
            shown.press("recent-0");
            shown.find("recovery")
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ESCAPE,
                                    false,
                                    false,
                                    false,
                                    false));
            assertThat(shown.scene.lookup("#recovery")).isNull();
            assertThat(((Label) shown.find("saved")).getText())
                    .isEqualTo("○ 2 claimants were typed and not saved");
            shown.window.leave(() -> {});
            assertThat(shown.scene.lookup("#new-case")).isNotNull();
        }
    }

    @Test
    void aNewClaimantBroughtBackIsNotToldToBeSaved(@TempDir Path folder) {
        var crashed = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        crashed.makeCase();
        var open = crashed.window.session().open().orElseThrow();
        People.fill(open, 2);
        crashed.press("nav-claimants");
        crashed.press("new-claimant");
        crashed.type("field-family-name", "Vandermolen");
        open.close();
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.press("recent-0");
        shown.press("bring-back-typed");
        assertThat(text(shown, "field-family-name")).isEqualTo("Vandermolen");
        assertThat(((Label) shown.find("save-problem")).getText()).isEmpty();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aDamagedFileIsSaidAndTheCaseIsOpen(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        typeAndCrash(folder, mode);
        Files.writeString(folder.resolve("case/case.drafts"), "ascertain drafts 1\nnonsense");
        var shown = new WindowUnderTest(folder, mode);
        shown.press("recent-0");
        assertThat(shown.find("telling")).isNotNull();
        Picture.write(
                shown.scene, "recovery-damaged-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        shown.press("sheet-close");
        shown.window.leave(() -> {});
    }

    /// The case ends while somebody types: nobody leaves, and what is typed is neither saved nor
    /// dropped.
    private static void typeAndCrash(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        shown.press("nav-claimants");
        shown.type("field-family-name", "Oda");
        shown.type("field-cure-by", "sometime soon");
        shown.press("new-claimant");
        shown.type("field-family-name", "Vandermolen");
        shown.type("field-given-name", "Ida");
        open.close();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((TextField) shown.find(id)).getText();
    }
}
