package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Stopped;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The real background on the real toolkit; the tests themselves run beside the window's thread.
final class FxBackgroundTest {
    private final FxBackground background = new FxBackground("tested");

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @Test
    void workRunsAwayFromTheWindowAndItsResultArrivesThere() throws Exception {
        var arrived = new CompletableFuture<Boolean>();
        background.run(
                "Working",
                _ -> Platform.isFxApplicationThread(),
                away -> arrived.complete(!away && Platform.isFxApplicationThread()),
                arrived::completeExceptionally);
        assertThat(arrived.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stoppingEndsWorkAtItsNextStepWithoutAnInterrupt() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CompletableFuture<Exception>();
        var running =
                background.run(
                        "Working",
                        progress -> {
                            for (long i = 0; !Thread.currentThread().isInterrupted(); i++) {
                                progress.step("Counting", i, -1);
                                begun.countDown();
                            }
                            return "interrupted";
                        },
                        result -> ended.completeExceptionally(new AssertionError(result)),
                        ended::complete);
        begun.await();
        running.stop();
        assertThat(ended.get(30, TimeUnit.SECONDS)).isInstanceOf(Stopped.class);
    }

    @Test
    void workThatTakesLongIsShownUntilItEnds() throws Exception {
        var shown = new CompletableFuture<String>();
        var end = new CountDownLatch(1);
        var ended = new CompletableFuture<Integer>();
        background
                .busy()
                .addListener(
                        (javafx.collections.ListChangeListener<Job>)
                                change ->
                                        change.getList().stream()
                                                .findFirst()
                                                .ifPresent(job -> shown.complete(job.title())));
        background.run(
                "Importing 2 exports",
                _ -> end.await(30, TimeUnit.SECONDS),
                _ -> ended.complete(background.busy().size()),
                ended::completeExceptionally);
        assertThat(shown.get(30, TimeUnit.SECONDS)).isEqualTo("Importing 2 exports");
        end.countDown();
        assertThat(ended.get(30, TimeUnit.SECONDS)).isZero();
    }
}
