package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An export that finds a claimant of another name says so before it goes in, and after.
@ExtendWith(Fx.class)
final class OtherNameScreenTest {
    private static final String WARNING =
            "The export says Maria Okafor; on the roll: Marta Okafor.";

    @TempDir Path folder;

    private static List<String> labels(Node within) {
        return within.lookupAll(".label").stream().map(one -> ((Label) one).getText()).toList();
    }

    @Test
    void theWarningStandsBeforeWhatItWouldBringAndStaysWithTheReport() throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.take(
                List.of(
                        Files.writeString(
                                folder.resolve("claimants.csv"),
                                "reference,family_name,given_name,email\nC-000001,Okafor,Marta,maria@example.org\n")));
        shown.press("sheet-close");
        shown.window.take(List.of(InventedExport.in(folder)));
        var before = labels(shown.find("look-sources"));
        assertThat(before)
                .containsSubsequence(WARNING, "Goes to C-000001, Marta Okafor, by the e-mail.");
        assertThat(((Label) shown.find("look-summary")).getText()).contains("1 under another name");
        Picture.write(shown.scene, "look-other-name-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "look-other-name-dark");
        shown.press("take-sources");
        assertThat(labels(shown.find("import-report")))
                .containsSubsequence(WARNING, "Went to C-000001, Marta Okafor, by the e-mail.");
    }
}
