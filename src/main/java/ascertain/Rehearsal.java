package ascertain;

import ascertain.cli.Cli;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Uses the program once while it is packaged, so that its runtime keeps what every sitting loads.
///
/// Context: loading and linking classes is most of a start, and of the first showing of each
/// screen. Options: leave it; a cache each machine fills for itself; a cache made at packaging.
/// Outcome: the last, a file beside the jars, made by a walk through an invented case: what the
/// walk leaves out stays slow the first time. A runtime that cannot use it (another machine, a
/// changed jar) starts without it, only slower.
final class Rehearsal {
    private static final Duration STEP = Duration.millis(150);

    /// A walk that does not get on fails the packaging: somebody's window would not either.
    private static final int PATIENCE = 400;

    /// The buttons pressed, in order, each once it can be.
    private static final List<String> WALK =
            List.of(
                    "sample-case",
                    "nav-claimants",
                    "part-tab-documents",
                    "part-tab-record",
                    "save",
                    "nav-duplicates",
                    "nav-questions",
                    "nav-imports",
                    "theme",
                    "theme",
                    "nav-dashboard");

    private Rehearsal() {}

    /// Runs the commands on an invented case, then walks through another in the window.
    ///
    /// @throws IOException if there is no room for an invented case
    public static void main(String[] args) throws IOException {
        var place = Files.createTempDirectory("ascertain-rehearsal");
        System.setProperty("user.home", place.toString());
        try {
            if (!command(place)) {
                throw new IllegalStateException("A command failed");
            }
            walk();
        } finally {
            clear(place);
        }
        System.exit(0);
    }

    private static boolean command(Path place) throws IOException {
        var words = Files.writeString(place.resolve("words"), "an invented passphrase");
        var folder = place.resolve("case").toString();
        var key = List.of("--passphrase-file", words.toString());
        return runs(List.of("sample", folder, "--claimants", "200"), key)
                && runs(List.of("totals", folder), key)
                && runs(List.of("determine", folder, "--json"), key)
                && runs(List.of("export", folder, place.resolve("out").toString()), key)
                && runs(List.of("import", folder, place.resolve("out").toString()), key)
                && runs(
                        List.of(
                                "report",
                                folder,
                                "summary",
                                "--out",
                                place.resolve("summary.pdf").toString()),
                        key)
                && runs(List.of("verify", folder), key);
    }

    private static boolean runs(List<String> command, List<String> key) {
        var all = new java.util.ArrayList<>(command);
        all.addAll(key);
        return Cli.run(Clock.systemDefaultZone(), all.toArray(String[]::new)) == 0;
    }

    private static void walk() {
        var left = new ArrayDeque<>(WALK);
        Platform.startup(
                () -> {
                    var steps = new Timeline(new KeyFrame(STEP, _ -> step(left)));
                    steps.setCycleCount(PATIENCE);
                    steps.setOnFinished(_ -> Platform.exit());
                    steps.play();
                });
        Application.launch(App.class);
        if (!left.isEmpty()) {
            throw new IllegalStateException("The window did not come to " + left.peek());
        }
    }

    private static void step(Deque<String> left) {
        if (left.isEmpty()) {
            Platform.exit();
        } else if (press(left.peek())) {
            left.remove();
        }
    }

    private static boolean press(String id) {
        var found =
                Window.getWindows().stream()
                        .map(window -> window.getScene().getRoot().lookup("#" + id))
                        .filter(node -> node instanceof ButtonBase && isReady(node))
                        .findFirst();
        found.ifPresent(
                node -> {
                    var scene = node.getScene();
                    ((ButtonBase) node).fire();
                    selectNext(scene.lookup("#claimants"));
                });
        return found.isPresent();
    }

    /// The rows of the list are walked beside, so that several claimants are shown.
    private static void selectNext(Node list) {
        if (list instanceof TableView<?> table && isReady(table)) {
            table.getSelectionModel().selectNext();
        }
    }

    private static boolean isReady(Node node) {
        return !node.isDisabled()
                && node.isVisible()
                && (node.getParent() == null || isReady(node.getParent()));
    }

    private static void clear(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
