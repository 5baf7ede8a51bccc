package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A half-typed note comes back after a crash, and leaving the case warns of it.
@ExtendWith(Fx.class)
final class NoteRecoveryTest {

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        return shown;
    }

    private static void note(WindowUnderTest shown, int row, String words) {
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(row);
        shown.press("part-tab-log");
        shown.type("log-words", words);
    }

    private static String words(WindowUnderTest shown) {
        return ((TextInputControl) shown.find("log-words")).getText();
    }

    private static void manyNote(WindowUnderTest shown) {
        ((MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> "note-many".equals(one.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
        shown.layOut();
    }

    private static String manyWords(WindowUnderTest shown) {
        return ((TextInputControl) shown.find("many-words")).getText();
    }

    private static String said(Parent in) {
        return in.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .reduce("", (all, one) -> all + one + "\n");
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void notesTypedBeforeACrashAreOfferedAndComeBackEach(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var before = opened(folder, mode);
        note(before, 0, "Half a note");
        note(before, 2, "Wants a parasol");
        Picture.write(before.scene, "note-typed" + suffix);
        before.window.session().open().orElseThrow().close();

        var shown = new WindowUnderTest(folder, mode);
        shown.press("recent-0");
        assertThat(said((Parent) shown.find("recovery")))
                .contains("2 notes were typed and not added", "Note on C-000001 ");
        Picture.write(shown.scene, "note-recovery" + suffix);
        shown.press("bring-back-typed");
        assertThat(words(shown)).isEqualTo("Wants a parasol");
        assertThat(shown.find("log").isVisible()).isTrue();
        Picture.write(shown.scene, "note-back" + suffix);
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(0);
        assertThat(words(shown)).isEqualTo("Half a note");
        shown.press("log-discard");
        assertThat(words(shown)).isEmpty();
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(2);
        shown.press("log-add");
        assertThat(folder.resolve("case/case.drafts")).doesNotExist();
        shown.window.leave(() -> {});
        assertThat(shown.scene.lookup("#leaving")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aNoteOnManySurvivesEscapeAndACrash(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var before = opened(folder, mode);
        manyNote(before);
        before.type("many-words", "Notice was mai");
        before.press("sheet-close");
        manyNote(before);
        assertThat(manyWords(before)).isEqualTo("Notice was mai");
        before.press("sheet-close");
        before.window.leave(() -> {});
        assertThat(said((Parent) before.find("leaving")))
                .contains("Not added yet: a note on many.");
        before.press("sheet-close");
        before.window.session().open().orElseThrow().close();

        var shown = new WindowUnderTest(folder, mode);
        shown.press("recent-0");
        assertThat(said((Parent) shown.find("recovery")))
                .contains("1 note was typed and not added", "Note on many ");
        shown.press("bring-back-typed");
        assertThat(said(shown.window.root()))
                .contains("Your note on many stands in Add a note to many");
        manyNote(shown);
        assertThat(manyWords(shown)).isEqualTo("Notice was mai");
        Picture.write(shown.scene, "note-many-back-" + mode.name().toLowerCase(Locale.ROOT));
        shown.press("many-add");
        manyNote(shown);
        assertThat(manyWords(shown)).isEmpty();
        shown.type("many-words", "Never mind");
        shown.press("many-discard");
        assertThat(manyWords(shown)).isEmpty();
        shown.press("sheet-close");
        assertThat(folder.resolve("case/case.drafts")).doesNotExist();
        shown.window.leave(() -> {});
        assertThat(shown.scene.lookup("#leaving")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void leavingTheCaseWarnsOfANoteAsOfAClaimant(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = opened(folder, mode);
        note(shown, 0, "Half a note");
        shown.press("part-tab-record");
        shown.type("field-phone", "555 0100");
        shown.window.leave(() -> {});
        assertThat(said((Parent) shown.find("leaving")))
                .contains("Not saved yet: C-000001. Not added yet: a note on C-000001.");
        Picture.write(shown.scene, "note-leaving-" + mode.name().toLowerCase(Locale.ROOT));
        shown.press("sheet-close");
        assertThat(words(shown)).isEqualTo("Half a note");
        shown.window.leave(() -> {});
        shown.press("drop-unsaved");
        assertThat(Files.exists(folder.resolve("case/case.drafts"))).isFalse();
        shown.press("recent-0");
        assertThat(shown.scene.lookup("#recovery")).isNull();
        shown.window.leave(() -> {});
    }
}
