package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class BeatsTest {
    private final List<String> done = new ArrayList<>();
    private final List<Integer> at = new ArrayList<>();
    private final CompletableFuture<Void> all = new CompletableFuture<>();
    private int beat;

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void eachPieceHasABeatOfItsOwnAndWhatIsAskedGoesFirst() throws Exception {
        var here = new Group();
        Platform.runLater(
                () -> {
                    count();
                    new Scene(here);
                    var beats = new Beats();
                    beats.ahead(here, () -> note("early"));
                    beats.ahead(here, () -> end("last"));
                    beats.fill(here, () -> note("first"));
                    beats.fill(here, () -> note("second"));
                });
        all.get(60, TimeUnit.SECONDS);
        assertThat(done).containsExactly("first", "second", "early", "last");
        assertThat(at).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whatIsNotInTheWindowYetWaitsUntilItIs() throws Exception {
        var away = new Group();
        var here = new Group();
        Platform.runLater(
                () -> {
                    new Scene(here);
                    var beats = new Beats();
                    beats.fill(away, () -> end("away"));
                    beats.fill(here, () -> note("here"));
                    beats.fill(here, () -> here.getChildren().add(away));
                });
        all.get(60, TimeUnit.SECONDS);
        assertThat(done).containsExactly("here", "away");
    }

    private void count() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                beat++;
            }
        }.start();
    }

    private void note(String what) {
        done.add(what);
        at.add(beat);
    }

    private void end(String what) {
        note(what);
        all.complete(null);
    }
}
