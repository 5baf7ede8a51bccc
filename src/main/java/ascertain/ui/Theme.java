package ascertain.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// How everything looks: Primer in light or dark, our own stylesheet over it, and the bundled
/// typeface.
///
/// Sizes, spacing and colours stand in the stylesheets alone; a view names a style class and never
/// a colour.
public final class Theme {
    private static final List<String> WEIGHTS =
            List.of("Light", "Regular", "Medium", "SemiBold", "Bold");

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LIGHT);

    /// Light or dark.
    public enum Mode {
        LIGHT,
        DARK;

        private String stylesheet() {
            return resource(this == LIGHT ? "light.css" : "dark.css");
        }

        private String primer() {
            return this == LIGHT
                    ? new PrimerLight().getUserAgentStylesheet()
                    : new PrimerDark().getUserAgentStylesheet();
        }
    }

    /// Loads the typeface; the toolkit must be running.
    public Theme(Mode first) {
        for (var weight : WEIGHTS) {
            load("/fonts/inter/Inter-" + weight + ".ttf");
        }
        mode.set(first);
        Application.setUserAgentStylesheet(first.primer());
    }

    /// Light or dark; setting it changes every dressed scene at once.
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// Changes from light to dark or back.
    public void toggle() {
        mode.set(mode.get() == Mode.LIGHT ? Mode.DARK : Mode.LIGHT);
    }

    /// Dresses a scene, now and whenever the mode changes.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(mode.get().stylesheet(), resource("ascertain.css"));
        mode.subscribe(
                (before, now) -> {
                    Application.setUserAgentStylesheet(now.primer());
                    scene.getStylesheets().setAll(now.stylesheet(), resource("ascertain.css"));
                });
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static void load(String path) {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
            Objects.requireNonNull(Font.loadFont(in, 13), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
