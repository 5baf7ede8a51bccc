package ascertain;

import ascertain.cli.Cli;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import javafx.util.Duration;

import java.time.Clock;

/// Starts the program once while it is packaged, so that its runtime keeps what every start loads.
///
/// Context: loading and linking classes is most of a start. Options: leave it; a cache each machine
/// fills for itself; a cache made at packaging. Outcome: the last, a file beside the jars. A
/// runtime that cannot use it (another machine, a changed jar) starts without it, only slower.
final class Rehearsal {

    private Rehearsal() {}

    /// Runs the command line's help, then opens the window and closes it after its first frames.
    public static void main(String[] args) {
        Cli.run(Clock.systemDefaultZone(), "--help");
        Platform.startup(() -> Window.getWindows().addListener(Rehearsal::leaveOnceShown));
        Application.launch(App.class);
        System.exit(0);
    }

    private static void leaveOnceShown(ListChangeListener.Change<? extends Window> change) {
        PauseTransition frames = new PauseTransition(Duration.seconds(1));
        frames.setOnFinished(_ -> Platform.exit());
        frames.play();
    }
}
