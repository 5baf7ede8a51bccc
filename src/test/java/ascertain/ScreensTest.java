package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every screen as a picture in `target/screens/`, light and dark, for eyes.
@ExtendWith(Fx.class)
final class ScreensTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void everyScreenIsDrawn(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        Picture.write(shown.scene, "welcome" + suffix);
        Picture.writeLarge(shown.scene, "welcome-2560" + suffix);
        shown.press("new-case");
        shown.type("case-folder", folder.resolve("Okafor matter").toString());
        shown.press("make-case");
        Picture.write(shown.scene, "welcome-new" + suffix);
        Picture.writeLarge(shown.scene, "welcome-new-2560" + suffix);
        shown.type("new-passphrase", "correct horse battery");
        shown.type("new-passphrase-again", "correct horse battery");
        shown.press("make-case");
        Picture.write(shown.scene, "welcome-code" + suffix);
        shown.press("written-down");
        Picture.write(shown.scene, "dashboard-empty" + suffix);
        Picture.writeLarge(shown.scene, "dashboard-empty-2560" + suffix);
        shown.press("nav-claimants");
        Picture.write(shown.scene, "claimants-empty" + suffix);
        Picture.writeLarge(shown.scene, "claimants-empty-2560" + suffix);
        People.fill(shown.window.session().open().orElseThrow(), 47);
        shown.press("nav-dashboard");
        Picture.write(shown.scene, "dashboard" + suffix);
        Picture.writeLarge(shown.scene, "dashboard-2560" + suffix);
        shown.press("nav-claimants");
        Picture.write(shown.scene, "claimants" + suffix);
        assertThat(fieldsInSight(shown)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(shown.find("claimants").lookupAll(".scroll-bar:horizontal"))
                .noneMatch(Node::isVisible);
        Picture.writeLarge(shown.scene, "claimants-2560" + suffix);
        shown.press("next-claimant");
        shown.press("next-claimant");
        Picture.write(shown.scene, "claimants-undetermined" + suffix);
        shown.type("field-cure-by", "someday");
        shown.press("save");
        Picture.write(shown.scene, "claimants-problem" + suffix);
        assertThat(shown.scene.getFocusOwner()).isSameAs(shown.find("field-cure-by"));
        shown.press("new-claimant");
        Picture.write(shown.scene, "claimants-new" + suffix);
        Picture.writeLarge(shown.scene, "claimants-new-2560" + suffix);
        shown.press("nav-dashboard");
        shown.press("export-summary");
        Picture.write(shown.scene, "export" + suffix);
        Picture.writeLarge(shown.scene, "export-2560" + suffix);
        shown.window.session().open().orElseThrow().close();
    }

    /// The fields of the form that a person sees whole before they scroll.
    private static List<String> fieldsInSight(WindowUnderTest shown) {
        var scroll = shown.find("editor-scroll");
        double foot = scroll.localToScene(scroll.getBoundsInLocal()).getMaxY();
        return Stream.of(".text-input", ".combo-box")
                .flatMap(kind -> scroll.lookupAll(kind).stream())
                .filter(field -> field.localToScene(field.getBoundsInLocal()).getMaxY() <= foot)
                .map(Node::getId)
                .distinct()
                .toList();
    }
}
