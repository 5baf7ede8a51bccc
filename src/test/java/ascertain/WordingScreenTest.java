package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.LetterDesk;
import ascertain.report.letter.LetterKind;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// A firm words its letters in the window.
@ExtendWith(Fx.class)
final class WordingScreenTest {
    private static final String OURS =
            "Dear {name},\n\nwe still need this from you:\n\n{missing}\n\n{sign_off}";

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 3);
        shown.press("nav-reports");
        var list = (ListView<?>) shown.find("report-offers");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).toString().contains("DEFICIENCY")) {
                list.getSelectionModel().select(i);
            }
        }
        shown.layOut();
        shown.press("report-wording");
        return shown;
    }

    private static TextArea words(WindowUnderTest shown) {
        return (TextArea) shown.find("wording-words");
    }

    private static String said(WindowUnderTest shown) {
        return ((Label) shown.find("wording-told")).getText();
    }

    private static boolean mayKeep(WindowUnderTest shown) {
        return !((Button) shown.find("wording-keep")).isDisabled();
    }

    private static LetterDesk.Worded kept(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow().letters().templates().stream()
                .filter(one -> one.kind() == LetterKind.DEFICIENCY)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aLetterIsWordedAndGoesBack(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = opened(folder, mode);
        assertThat(words(shown).getText()).isEqualTo(LetterKind.DEFICIENCY.wording());
        assertThat(said(shown)).isEqualTo("The program’s own wording.");
        assertThat(mayKeep(shown)).isFalse();
        Picture.write(shown.scene, "wording" + suffix);

        words(shown).setText("Dear {nmae},");
        assertThat(mayKeep(shown)).isFalse();
        Picture.write(shown.scene, "wording-wrong" + suffix);

        words(shown).setText(OURS);
        assertThat(said(shown)).isEqualTo("Changed here and not kept yet.");
        shown.press("wording-keep");
        assertThat(kept(shown).words()).isEqualTo(OURS);
        assertThat(said(shown)).startsWith("Worded by ");
        assertThat(mayKeep(shown)).isFalse();

        shown.press("wording-reset");
        assertThat(kept(shown).edited()).isNull();
        assertThat(words(shown).getText()).isEqualTo(LetterKind.DEFICIENCY.wording());
        shown.window.leave(() -> {});
    }

    @Test
    void whatIsTypedIsThereWhenTheSheetIsShownAgain(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        words(shown).setText(OURS);
        shown.press("wording-LETTERHEAD");
        assertThat(words(shown).getText()).isEqualTo(LetterKind.LETTERHEAD.wording());
        words(shown).setText("Rae & Partners");
        shown.press("sheet-close");
        shown.press("report-wording");
        assertThat(words(shown).getText()).isEqualTo(OURS);
        shown.press("wording-LETTERHEAD");
        assertThat(words(shown).getText()).isEqualTo("Rae & Partners");
        assertThat(kept(shown).edited()).isNull();
        shown.window.leave(() -> {});
    }
}
