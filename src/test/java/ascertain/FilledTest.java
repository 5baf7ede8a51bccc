package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.ui.Beats;
import ascertain.ui.Fx;
import ascertain.ui.SameThread;
import ascertain.ui.Theme;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The window filled a piece at a beat, as it is when people use it.
final class FilledTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void everyFieldIsThereSoonAndNobodyHadToAsk(@TempDir Path folder) throws Exception {
        var whole = new CompletableFuture<WindowUnderTest>();
        Platform.runLater(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, why) -> whole.completeExceptionally(why));
                    var work = new SameThread();
                    var shown =
                            new WindowUnderTest(
                                    folder,
                                    Theme.Mode.LIGHT,
                                    new Work(
                                            work,
                                            work,
                                            work,
                                            work,
                                            work,
                                            work,
                                            work,
                                            List.of(),
                                            new Beats()));
                    shown.makeCase();
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            shown.layOut();
                            if (isWhole(shown)) {
                                stop();
                                whole.complete(shown);
                            }
                        }
                    }.start();
                });
        var shown = whole.get(60, TimeUnit.SECONDS);
        assertThat(shown.scene.getRoot().lookup("#claimants-screen"))
                .as("it is dressed while the dashboard is up")
                .matches(view -> !view.isVisible())
                .extracting(Node::getScene)
                .isNotNull();
    }

    private static boolean isWhole(WindowUnderTest shown) {
        return ClaimantField.all().stream()
                .allMatch(
                        field ->
                                shown.scene
                                                .getRoot()
                                                .lookup(
                                                        "#field-"
                                                                + field.fieldName()
                                                                        .replace('_', '-'))
                                        != null);
    }
}
