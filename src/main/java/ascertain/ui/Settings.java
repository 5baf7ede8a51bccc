package ascertain.ui;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What one person's window remembers from day to day: recent cases by their folder, their own
/// name, light or dark.
///
/// It never holds anything out of a case. A file that cannot be read or written is as good as none.
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final int KEPT = 8;

    private final Path file;
    private final Properties values = new Properties();

    /// Reads what was remembered.
    ///
    /// @param file where; made when something is first remembered
    public Settings(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("Settings not read: {}", e.getClass().getName());
            }
        }
    }

    /// The usual place on this system for what a person's programs remember.
    ///
    /// @param environment the process's environment
    /// @param properties the system's properties
    public static Path usualPlace(Map<String, String> environment, Properties properties) {
        var home = Path.of(properties.getProperty("user.home", "."));
        var system = properties.getProperty("os.name", "");
        Path base;
        if (system.startsWith("Windows")) {
            base =
                    Path.of(
                            environment.getOrDefault(
                                    "APPDATA", home.resolve("AppData/Roaming").toString()),
                            "Ascertain");
        } else if (system.startsWith("Mac")) {
            base = home.resolve("Library/Application Support/Ascertain");
        } else {
            var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
            base =
                    (config.isBlank() ? home.resolve(".config") : Path.of(config))
                            .resolve("ascertain");
        }
        return base.resolve("window.properties");
    }

    /// The folders of the cases opened last, newest first.
    public List<Path> recentCases() {
        var recent = new ArrayList<Path>();
        for (int i = 0; i < KEPT; i++) {
            var folder = values.getProperty("case." + i, "");
            if (!folder.isEmpty()) {
                recent.add(Path.of(folder));
            }
        }
        return recent;
    }

    /// Remembers a case as the one opened last.
    public void remember(Path folder) {
        var recent = new ArrayList<>(recentCases());
        recent.remove(folder);
        recent.addFirst(folder);
        keep(recent);
    }

    /// Forgets a case; the case itself stays where it is.
    public void forget(Path folder) {
        var recent = new ArrayList<>(recentCases());
        recent.remove(folder);
        keep(recent);
    }

    /// What was remembered under a name, or the other value.
    public String get(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    /// Remembers a value under a name.
    public void put(String name, String value) {
        values.setProperty(name, value);
        write();
    }

    private void keep(List<Path> recent) {
        for (int i = 0; i < KEPT; i++) {
            values.remove("case." + i);
            if (i < recent.size()) {
                values.setProperty("case." + i, recent.get(i).toString());
            }
        }
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newBufferedWriter(file)) {
                values.store(out, null);
            }
        } catch (IOException e) {
            LOG.warn("Settings not written: {}", e.getClass().getName());
        }
    }
}
