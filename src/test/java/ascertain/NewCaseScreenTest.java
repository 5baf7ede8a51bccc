package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// The sheets on which a case is made and opened, for eyes.
@ExtendWith(Fx.class)
final class NewCaseScreenTest {
    private static final String SECRET = "correct horse battery";

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void bothSheetsAreDrawn(Theme.Mode mode) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.press("new-case");
        Picture.write(shown.scene, "new-case" + suffix);
        shown.press("template-blank");
        shown.type("case-folder", "a;b");
        shown.type("new-user", "");
        shown.type("new-passphrase", "short");
        shown.press("make-case");
        Picture.write(shown.scene, "new-case-mistakes" + suffix);
        assertThat(shown.find("make-case").localToScene(0, 0).getY()).isBetween(0.0, 640.0);
        shown.type("case-name", "Okafor v. Smith");
        shown.type("case-folder", "matter");
        shown.type("new-user", "Ana Paralegal");
        shown.type("new-passphrase", SECRET);
        shown.type("new-passphrase-again", SECRET);
        shown.type("case-folder", SECRET);
        shown.press("make-case");
        Picture.write(shown.scene, "new-case-seen" + suffix);
        shown.press("make-case");
        shown.press("written-down");
        shown.window.leave(() -> {});
        shown.press("recent-0");
        shown.type("passphrase", "wrong horse battery");
        shown.press("unlock");
        Picture.write(shown.scene, "open-case" + suffix);
        assertThat(shown.scene.getFocusOwner()).isSameAs(shown.find("passphrase"));
        assertThat(((Label) shown.find("opening-as")).getText()).contains("Ana Paralegal");
        shown.press("cancel");
    }
}
