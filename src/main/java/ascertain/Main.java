package ascertain;

import ascertain.cli.Cli;

import javafx.application.Application;

import java.time.Clock;
import java.util.Optional;

/// Starts the program: its window when it is given no arguments, else the command they name.
///
/// Exit codes are those of [Cli]; 1 when no window can be opened here.
public final class Main {

    private Main() {}

    /// Opens the window, or runs the command `args` name and leaves with its exit code.
    public static void main(String[] args) {
        settleLibraries();
        System.exit(args.length == 0 ? openWindow() : Cli.run(Clock.systemDefaultZone(), args));
    }

    /// Says how libraries are to behave: each reads this once, when it is first loaded.
    private static void settleLibraries() {
        // A case file is untrusted: nothing in it may name a class to be loaded.
        System.setProperty("h2.allowedClasses", "none");
        System.setProperty("h2.serializeJavaObject", "false");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static int openWindow() {
        Optional<String> missing = Display.missing(System.getProperties(), System.getenv());
        if (missing.isEmpty()) {
            missing = Display.start();
        }
        if (missing.isPresent()) {
            System.err.println(missing.get());
            return 1;
        }
        Application.launch(App.class);
        return 0;
    }
}
