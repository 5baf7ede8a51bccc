package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What somebody without a mouse relies on: the focus is where the next key works, and is seen.
@ExtendWith(Fx.class)
final class KeyboardTest {
    @TempDir Path folder;

    private WindowUnderTest shown(Theme.Mode mode, int people) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), people);
        return shown;
    }

    private static void accelerate(WindowUnderTest shown, KeyCode key, Modifier... with) {
        shown.scene.getAccelerators().get(new KeyCodeCombination(key, with)).run();
        shown.layOut();
    }

    private static void press(WindowUnderTest shown, KeyCode key, boolean control) {
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        shown.layOut();
    }

    private static String focus(WindowUnderTest shown) {
        return String.valueOf(shown.scene.getFocusOwner().getId());
    }

    private static void isSeen(WindowUnderTest shown, Node node) {
        var seen = ((ScrollPane) shown.find("editor-scroll")).lookup(".viewport");
        var window = seen.localToScene(seen.getBoundsInLocal());
        var place = node.localToScene(node.getBoundsInLocal());
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(window.getMinY());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(window.getMaxY());
    }

    @Test
    void aScreenBroughtUpByItsKeyHasTheFocusWhereItsKeysWork() {
        var shown = shown(Theme.Mode.LIGHT, 5);
        shown.find("nav-dashboard").requestFocus();
        accelerate(shown, KeyCode.DIGIT3, KeyCombination.ALT_DOWN);
        assertThat(focus(shown)).isEqualTo("pairs");
        accelerate(shown, KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
        assertThat(focus(shown)).isEqualTo("claimants");
        accelerate(shown, KeyCode.DIGIT5, KeyCombination.ALT_DOWN);
        assertThat(focus(shown)).isEqualTo("imports-pick");
        accelerate(shown, KeyCode.DIGIT3, KeyCombination.ALT_DOWN);
        assertThat(focus(shown)).isEqualTo("pairs");
        shown.window.leave(() -> {});
    }

    @Test
    void theFieldTypedInIsSeenWithItsCaptionHoweverTheFocusGotThere() {
        var shown = shown(Theme.Mode.LIGHT, 1);
        accelerate(shown, KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        for (var id : new String[] {"field-represented-by", "period-plan", "field-phone"}) {
            shown.find(id).requestFocus();
            shown.layOut();
            isSeen(shown, shown.find(id));
        }
        var phone = shown.find("field-phone");
        isSeen(shown, phone.getParent().lookup(".field-label"));
        shown.find("field-represented-by").requestFocus();
        shown.layOut();
        shown.find("field-family-name").requestFocus();
        shown.layOut();
        isSeen(shown, shown.find("field-family-name"));
    }

    @Test
    void controlPageDownLeadsToTheNextGroupOfTheForm() {
        var shown = shown(Theme.Mode.LIGHT, 1);
        accelerate(shown, KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        assertThat(focus(shown)).isEqualTo("field-family-name");
        press(shown, KeyCode.PAGE_DOWN, true);
        assertThat(focus(shown)).isEqualTo("field-email");
        press(shown, KeyCode.PAGE_DOWN, true);
        assertThat(focus(shown)).isEqualTo("period-plan");
        press(shown, KeyCode.PAGE_DOWN, true);
        assertThat(focus(shown)).isEqualTo("inmail-when");
        press(shown, KeyCode.PAGE_UP, true);
        assertThat(focus(shown)).isEqualTo("period-plan");
        shown.find("take-back").requestFocus();
        press(shown, KeyCode.PAGE_UP, true);
        assertThat(shown.find("editor-scroll").lookupAll(".form"))
                .last()
                .satisfies(group -> assertThat(group.lookupAll("#" + focus(shown))).hasSize(1));
        shown.find("take-back").requestFocus();
        press(shown, KeyCode.PAGE_DOWN, true);
        assertThat(focus(shown)).isEqualTo("field-family-name");
    }

    @Test
    void startingAnotherWhileOneIsTypedLeavesTheFocusAndSaysWhatToDo() {
        var shown = shown(Theme.Mode.LIGHT, 1);
        accelerate(shown, KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        shown.type("field-family-name", "Okafor");
        shown.find("field-phone").requestFocus();
        accelerate(shown, KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        assertThat(focus(shown)).isEqualTo("field-phone");
        assertThat(((TextField) shown.find("field-family-name")).getText()).isEqualTo("Okafor");
        assertThat(((Label) shown.find("save-problem")).getText()).contains("Ctrl+Enter");
    }

    @Test
    void theFieldThatIsWrongIsTheOneMarked() {
        var shown = shown(Theme.Mode.LIGHT, 1);
        accelerate(shown, KeyCode.N, KeyCombination.SHORTCUT_DOWN);
        shown.type("field-family-name", "Okafor");
        shown.type("period-first", "1/5/2021");
        accelerate(shown, KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        assertThat(focus(shown)).isEqualTo("period-plan");
        shown.type("period-plan", "Premium Career");
        shown.type("inmail-when", "3/5/2022");
        accelerate(shown, KeyCode.S, KeyCombination.SHORTCUT_DOWN);
        assertThat(focus(shown)).isEqualTo("inmail-direction");
    }

    @Test
    void aWholeFolderIsImportedByKey() throws Exception {
        var shown = shown(Theme.Mode.LIGHT, 1);
        var exports = Files.createDirectories(folder.resolve("exports"));
        InventedExport.in(exports);
        shown.answers.folder = Optional.of(exports);
        accelerate(shown, KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        var open = shown.window.session().open().orElseThrow();
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(focus(shown)).isEqualTo("take-sources");
        shown.press("take-sources");
        assertThat(open.claimant(open.idOf("C-000002")).claimant().reference())
                .isEqualTo("C-000002");
        assertThat(shown.find("import-report").isVisible()).isTrue();
        shown.press("sheet-close");
        accelerate(shown, KeyCode.DIGIT5, KeyCombination.ALT_DOWN);
        assertThat(focus(shown)).isEqualTo("imports");
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theSheetOfKeysFitsAndScrollsByKey(Theme.Mode mode) throws Exception {
        var shown = shown(mode, 1);
        shown.press("show-keys");
        assertThat(focus(shown)).isEqualTo("keys-scroll");
        var close = shown.find("sheet-close");
        var sheet = shown.find("keys-sheet");
        var card = sheet.localToScene(sheet.getLayoutBounds());
        assertThat(card.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(card.getMaxY()).isLessThanOrEqualTo(700);
        assertThat(close.isVisible()).isTrue();
        var scroll = (ScrollPane) shown.find("keys-scroll");
        press(shown, KeyCode.PAGE_DOWN, false);
        assertThat(scroll.getVvalue()).isPositive();
        Picture.write(shown.scene, "keys-" + mode.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aNameAloneIsAFolderAmongOnesCases() {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.press("new-case");
        shown.type("case-folder", "../elsewhere");
        ((CheckBox) shown.find("encrypt")).setSelected(false);
        shown.press("make-case");
        assertThat(focus(shown)).isEqualTo("case-folder");
        shown.type("case-folder", "matter");
        shown.press("make-case");
        assertThat(shown.window.session().open()).isPresent();
        assertThat(folder.resolve("Documents/Ascertain/matter/case.mv.db")).exists();
        shown.window.leave(() -> {});
    }

    // Small and capital letters are kept apart by their places in memory, which are chance.
    @RepeatedTest(4)
    void altAndALetterLeadsToTheFieldOfThatLetterAndThenToTheNext() {
        var shown = shown(Theme.Mode.LIGHT, 1);
        shown.press("nav-claimants");
        shown.find("field-family-name").requestFocus();
        alt(shown, KeyCode.G, "g");
        assertThat(focus(shown)).isEqualTo("field-given-name");
        alt(shown, KeyCode.F, "f");
        assertThat(focus(shown)).isEqualTo("field-family-name");
    }

    @Test
    void undoInAFieldOutsideTheFormIsOfThatFieldAlone() {
        var shown = shown(Theme.Mode.LIGHT, 2);
        var open = shown.window.session().open().orElseThrow();
        shown.press("nav-claimants");
        shown.press("part-tab-log");
        shown.find("log-words").requestFocus();
        press(shown, KeyCode.Z, true);
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(2);
        shown.find("claimants").requestFocus();
        press(shown, KeyCode.Z, true);
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(1);
    }

    private static void alt(WindowUnderTest shown, KeyCode key, String text) {
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, text, text, key, false, false, true, false));
        shown.layOut();
    }
}
