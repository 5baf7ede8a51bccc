package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

final class SettingsTest {

    @Test
    void recentCasesAreRememberedNewestFirst(@TempDir Path folder) {
        var file = folder.resolve("deep/window.properties");
        var settings = new Settings(file);
        settings.remember(Path.of("/cases/one"));
        settings.remember(Path.of("/cases/two"));
        settings.remember(Path.of("/cases/one"));
        assertThat(new Settings(file).recentCases())
                .isEqualTo(List.of(Path.of("/cases/one"), Path.of("/cases/two")));
    }

    @Test
    void anUnreadableFileIsAsGoodAsNone(@TempDir Path folder) throws Exception {
        var file =
                java.nio.file.Files.writeString(
                        folder.resolve("window.properties"), "case.0=\\u00");
        assertThat(new Settings(file).recentCases()).isEmpty();
    }

    @Test
    void theUsualPlaceFollowsTheSystem() {
        var linux = new Properties();
        linux.setProperty("user.home", "/home/ana");
        linux.setProperty("os.name", "Linux");
        assertThat(Settings.usualPlace(Map.of(), linux))
                .isEqualTo(Path.of("/home/ana/.config/ascertain/window.properties"));
        assertThat(Settings.usualPlace(Map.of("XDG_CONFIG_HOME", "/conf"), linux))
                .isEqualTo(Path.of("/conf/ascertain/window.properties"));
    }
}
