package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Held;
import ascertain.ui.Pace;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a person sees of each screen while it is still being read, and when it cannot be read.
@ExtendWith(Fx.class)
final class StatesTest {
    private static final List<String> SCREENS =
            List.of("dashboard", "claimants", "duplicates", "questions", "imports", "damages");

    private final Held reading = new Held();
    private final Held looking = new Held();
    private final Held writing = new Held();

    private WindowUnderTest shown(Path folder, Theme.Mode mode) {
        return new WindowUnderTest(
                folder,
                mode,
                new Work(
                        reading,
                        reading,
                        reading,
                        reading,
                        writing,
                        looking,
                        writing,
                        List.of(reading.busy(), writing.busy(), looking.busy()),
                        Pace.AT_ONCE));
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void whatIsBeingReadIsSaid(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = shown(folder, mode);
        reading.hold();
        looking.hold();
        shown.makeCase();
        for (var screen : SCREENS) {
            shown.press("nav-" + screen);
            assertThat(shown.find("job").isVisible()).as(screen).isTrue();
            Picture.write(shown.scene, screen + "-loading" + suffix);
        }
        reading.release();
        looking.release();
        assertThat(shown.scene.lookup("#job")).isNull();
        var open = shown.window.session().open().orElseThrow();
        shown.press("nav-claimants");
        People.fill(open, 12);
        reading.hold();
        shown.press("next-claimant");
        for (var part : List.of("status", "documents", "log")) {
            shown.press("part-tab-" + part);
            Picture.write(shown.scene, "person-" + part + "-loading" + suffix);
        }
        reading.release();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void whatCannotBeReadIsSaid(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = shown(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        shown.press("nav-claimants");
        open.close();
        shown.type("field-phone", "(559) 555-0100");
        shown.press("save");
        Picture.write(shown.scene, "claimants-save-failing" + suffix);
        assertThat(((Labeled) shown.find("save-problem")).getText()).isNotEmpty();
        shown.press("next-claimant");
        Picture.write(shown.scene, "person-failing" + suffix);
        assertThat(shown.scene.lookup("#person").isVisible())
                .as("another than is selected")
                .isFalse();
        assertThat(((Labeled) shown.find("nobody-found")).getText()).isNotEmpty();
        for (var part : List.of("status", "documents", "log")) {
            shown.press("part-tab-" + part);
            Picture.write(shown.scene, "person-" + part + "-failing" + suffix);
        }
        for (var screen : SCREENS) {
            shown.press("nav-" + screen);
            Picture.write(shown.scene, screen + "-failing" + suffix);
        }
    }
}
