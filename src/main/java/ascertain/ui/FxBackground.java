package ascertain.ui;

import ascertain.work.Background;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs work on one daemon thread, a piece after the other, and hands each result to the window's
/// thread.
///
/// Work is stopped by a flag its next step reads; the thread is never interrupted, since that could
/// damage the store. Work that takes longer than a tenth of a second stands in [#busy] until it
/// ends.
public final class FxBackground implements Background {
    private static final long IDLE_SECONDS = 30;
    private static final Duration UNNOTICED = Duration.millis(100);

    private final ObservableList<Job> busy = FXCollections.observableArrayList();
    private final ThreadPoolExecutor worker;

    /// @param name the thread's name
    public FxBackground(String name) {
        worker =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        task -> {
                            var thread = new Thread(task, name);
                            thread.setDaemon(true);
                            return thread;
                        });
        // A lane that was given up leaves no thread behind.
        worker.allowCoreThreadTimeOut(true);
    }

    @Override
    public Background beside(String name) {
        return new FxBackground(name);
    }

    /// The work a person may notice waiting for; changes on the window's thread only.
    public ObservableList<Job> busy() {
        return busy;
    }

    @Override
    public <T> Running run(
            String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed) {
        var job = new Job(title, FxBackground::onWindow);
        var noticed = new PauseTransition(UNNOTICED);
        noticed.setOnFinished(_ -> busy.add(job));
        onWindow(noticed::play);
        worker.execute(
                () -> {
                    var then = outcome(work, job, succeeded, failed);
                    onWindow(
                            () -> {
                                noticed.stop();
                                busy.remove(job);
                                then.run();
                            });
                });
        return job;
    }

    private static <T> Runnable outcome(
            Work<T> work, Job job, Consumer<T> succeeded, Consumer<Exception> failed) {
        try {
            var result = work.apply(job);
            return () -> succeeded.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        } catch (Error e) {
            return () -> failed.accept(new IllegalStateException(e));
        }
    }

    private static void onWindow(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
