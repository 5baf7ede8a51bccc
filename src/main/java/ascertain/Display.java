package ascertain;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// The screen the window needs, and what to tell a person where there is none.
final class Display {

    private static final String WHAT_WORKS =
            " Everything else works without a window: ascertain --help lists the commands.";

    private Display() {}

    /// Says what this machine lacks for a window, as far as can be told before JavaFX is loaded;
    /// empty when nothing is known to be missing.
    static Optional<String> missing(Properties properties, Map<String, String> environment) {
        boolean needsNamedDisplay =
                properties.getProperty("os.name", "").startsWith("Linux")
                        && !"Headless".equals(properties.getProperty("glass.platform"));
        boolean displayNamed =
                named(environment.get("DISPLAY")) || named(environment.get("WAYLAND_DISPLAY"));
        return needsNamedDisplay && !displayNamed
                ? Optional.of(
                        "Ascertain cannot open its window: neither DISPLAY nor WAYLAND_DISPLAY is"
                                + " set."
                                + WHAT_WORKS)
                : Optional.empty();
    }

    /// Starts JavaFX; says what was missing when it did not start.
    static Optional<String> start() {
        PrintStream stderr = System.err;
        // A toolkit that does not start prints a stack trace; the sentence returned stands for it.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            Platform.startup(() -> {});
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(
                    "Ascertain cannot open its window ("
                            + e.getMessage()
                            + "): it needs a display and, on Linux, GTK 3 (libgtk-3-0)."
                            + WHAT_WORKS);
        } finally {
            System.setErr(stderr);
        }
    }

    private static boolean named(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
