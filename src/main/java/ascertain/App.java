package ascertain;

import ascertain.desk.Cases;
import ascertain.ui.Beats;
import ascertain.ui.FxBackground;
import ascertain.ui.FxDialogs;
import ascertain.ui.Settings;
import ascertain.ui.Theme;
import ascertain.ui.welcome.Places;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Builds the window, in order.
public final class App extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    @Override
    public void start(Stage stage) {
        var settings = new Settings(Settings.usualPlace(System.getenv(), System.getProperties()));
        var theme = new Theme(Theme.Mode.valueOf(settings.get("theme", Theme.Mode.LIGHT.name())));
        theme.modeProperty().subscribe((_, mode) -> settings.put("theme", mode.name()));

        var reading = new FxBackground("reading");
        var writing = new FxBackground("writing");
        var looking = new FxBackground("looking");
        var searching = new FxBackground("searching");
        var beside = new FxBackground("beside");
        var counting = new FxBackground("counting");
        var window =
                new Window(
                        new Cases(Clock.systemDefaultZone(), "Ascertain"),
                        new Work(
                                reading,
                                searching,
                                beside,
                                counting,
                                writing,
                                looking,
                                new FxBackground("keeping"),
                                List.of(
                                        writing.busy(),
                                        reading.busy(),
                                        searching.busy(),
                                        beside.busy(),
                                        counting.busy(),
                                        looking.busy()),
                                new Beats()),
                        teller ->
                                new FxDialogs(
                                        stage,
                                        teller,
                                        file ->
                                                getHostServices()
                                                        .showDocument(file.toUri().toString())),
                        settings,
                        theme,
                        new Person(System.getProperty("user.name", ""), places()));

        stage.setTitle("Ascertain");
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setScene(new Scene(window.root(), WIDTH, HEIGHT));
        theme.dress(stage.getScene());
        window.bindKeys(stage.getScene());
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    window.leave(stage::close);
                });
        stage.show();
    }

    private static Places places() {
        var home = Path.of(System.getProperty("user.home", "."));
        return new Places(
                home,
                home.resolve("Documents").resolve("Ascertain"),
                home.resolve("Ascertain sample case"));
    }
}
