package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What is told above the form while something in it is not finished.
@ExtendWith(Fx.class)
final class FormAnswerTest {
    private static WindowUnderTest begun(Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.press("nav-claimants");
        shown.press("new-claimant");
        shown.type("field-family-name", "Okafor");
        return shown;
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    @Test
    void aRowThatIsNotFinishedIsLeftOutOfTheAnswerAndSaid(@TempDir Path folder) throws Exception {
        var shown = begun(folder);
        shown.type("inmail-when", "2024-03-02 10:00");
        shown.type("period-plan", "Premium Career");
        shown.type("period-first", "2024-01-15");
        assertThat(shown.find("findings").lookupAll(".label"))
                .noneMatch(label -> ((Label) label).getText().contains("No Premium period"));
        assertThat(text(shown, "answer-left-out-note"))
                .isEqualTo("One row is not finished; the answer leaves it out.");
        Picture.write(shown.scene, "answer-left-out-light");
        shown.pick("inmail-direction", ascertain.roll.Direction.SENT);
        assertThat(text(shown, "outcome")).isEqualTo("Member");
        assertThat(shown.find("answer-left-out-note").isVisible()).isFalse();
    }

    @Test
    void whatIsWrongIsNotSaidAnyMoreOnceItIsMended(@TempDir Path folder) {
        var shown = begun(folder);
        shown.type("field-cure-by", "some day");
        shown.press("save");
        assertThat(text(shown, "save-problem")).startsWith("One entry cannot be read");
        assertThat(text(shown, "answer-left-out-note"))
                .isEqualTo("One field cannot be read; the answer leaves it out.");
        shown.type("field-cure-by", "12/1/26");
        assertThat(text(shown, "save-problem")).isEmpty();
    }
}
