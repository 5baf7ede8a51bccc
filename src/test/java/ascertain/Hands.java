package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.FxBackground;
import ascertain.ui.Pace;
import ascertain.ui.Theme;
import ascertain.work.Background;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/// A person's hands at the whole window: keyboard and mouse alone, work done in the background as
/// in the program. The one place that knows TestFX.
final class Hands implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Throwable> escaped = new AtomicReference<>();
    private final FxBackground writing;
    private final WindowUnderTest shown;
    private final Stage stage;

    /// Opens the window over an empty folder.
    Hands(Path folder) throws Exception {
        this(folder, new FxBackground("reading"), Pace.AT_ONCE);
    }

    /// @param reading reads in the background
    /// @param pace how fast the window is filled
    Hands(Path folder, Background reading, Pace pace) throws Exception {
        Fx.start();
        writing = new FxBackground("writing");
        var busy = List.of(writing.busy());
        shown =
                read(
                        () ->
                                new WindowUnderTest(
                                        folder,
                                        Theme.Mode.LIGHT,
                                        new Work(
                                                reading, reading, reading, reading, writing,
                                                reading, reading, busy, pace)));
        stage =
                read(
                        () -> {
                            Thread.currentThread()
                                    .setUncaughtExceptionHandler(
                                            (_, thrown) -> escaped.compareAndSet(null, thrown));
                            var window = new Stage();
                            window.setScene(shown.scene);
                            window.show();
                            window.requestFocus();
                            return window;
                        });
        robot.targetWindow(stage);
    }

    WindowUnderTest shown() {
        return shown;
    }

    /// Keeps whatever changes the case waiting, as a slow disk or server does, until it is let go.
    Runnable holdWriting() {
        var gate = new CountDownLatch(1);
        read(
                () ->
                        writing.run(
                                "Held",
                                _ -> gate.await(PATIENCE, TimeUnit.SECONDS),
                                _ -> {},
                                why -> escaped.compareAndSet(null, why)));
        return gate::countDown;
    }

    void click(String id) {
        until("#" + id + " can be clicked", () -> isReady(id));
        robot.clickOn("#" + id);
    }

    void write(String text) {
        robot.write(text);
    }

    /// Presses keys together: the modifiers first.
    void press(KeyCode... keys) {
        var keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        settle();
    }

    /// Presses Tab and holds that the focus is then on a field, for each of the fields.
    void tabTo(String... ids) {
        for (var id : ids) {
            press(KeyCode.TAB);
            assertThat(focus()).as("where Tab leads").isEqualTo(id);
        }
    }

    /// Presses Tab until the focus is on a field.
    void tabOnTo(String id) {
        for (int presses = 0; !id.equals(focus()) && presses < 20; presses++) {
            press(KeyCode.TAB);
        }
        assertThat(focus()).as("where Tab leads").isEqualTo(id);
    }

    /// The id of what has the focus.
    String focus() {
        return read(this::owner);
    }

    /// The same on the window's thread.
    String owner() {
        var owner = shown.scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /// Waits until a label reads so.
    void sees(String id, String words) {
        until(
                "#" + id + " reads " + words,
                () -> node(id) instanceof Labeled label && words.equals(label.getText()));
    }

    /// Waits, pulse after pulse, for something to be so on the window's thread.
    void until(String what, BooleanSupplier condition) {
        var met = new CompletableFuture<Boolean>();
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                if (condition.getAsBoolean()) {
                                    stop();
                                    met.complete(true);
                                }
                            }
                        }.start());
        assertThat(met).as(what).succeedsWithin(PATIENCE, TimeUnit.SECONDS);
    }

    /// Reads something on the window's thread.
    <T> T read(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, what);
    }

    /// Closes the case and the window; throws what went wrong unseen.
    @Override
    public void close() {
        read(
                () -> {
                    shown.window.leave(() -> {});
                    return shown.scene.lookup("#drop-unsaved") instanceof Button drop && fire(drop);
                });
        until("the case is closed", () -> shown.scene.lookup("#new-case") != null);
        read(
                () -> {
                    stage.close();
                    return true;
                });
        assertThat(escaped.get()).isNull();
    }

    /// Waits until the window has heard and drawn what was done; TestFX's own waiting takes fifty
    /// milliseconds a key.
    private void settle() {
        var pulses = new AtomicInteger();
        until("the window is drawn", () -> pulses.incrementAndGet() > 2);
    }

    private boolean isReady(String id) {
        var node = node(id);
        return node != null && node.getBoundsInParent().getWidth() > 0 && !node.isDisabled();
    }

    private static boolean fire(Button button) {
        button.fire();
        return true;
    }

    private Node node(String id) {
        return shown.scene.lookup("#" + id);
    }
}
