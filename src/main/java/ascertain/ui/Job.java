package ascertain.ui;

import ascertain.work.Background.Running;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// One piece of work under way, as the status line shows it.
public final class Job implements Progress, Running {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(60);

    private final String title;
    private final Consumer<Runnable> onWindow;
    private final long started = System.nanoTime();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<State> state;
    private volatile boolean stopping;
    private volatile State latest;
    private volatile long toldAt;

    /// How far the work is.
    ///
    /// @param doing what is being done now, or the empty text
    /// @param done units done
    /// @param total units in all, negative while not known
    /// @param seconds since it began
    public record State(String doing, long done, long total, double seconds) {

        /// The share done, from 0 to 1; negative while not known.
        public double share() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }

        /// Units done in a second; 0 before the first.
        public double rate() {
            return seconds <= 0 ? 0 : done / seconds;
        }

        /// Seconds left at the present rate; negative while not known.
        public double secondsLeft() {
            return total <= 0 || done <= 0 ? -1 : (total - done) / rate();
        }
    }

    Job(String title, Consumer<Runnable> onWindow) {
        this.title = title;
        this.onWindow = onWindow;
        latest = new State("", 0, -1, 0);
        state = new ReadOnlyObjectWrapper<>(latest);
    }

    /// What the work is called.
    public String title() {
        return title;
    }

    /// How far it is; changes on the window's thread only.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    @Override
    public void step(String doing, long done, long total) {
        if (stopping) {
            throw new Stopped();
        }
        long now = System.nanoTime();
        latest = new State(doing, done, total, (now - started) / 1e9);
        if (now - toldAt > PAUSE && telling.compareAndSet(false, true)) {
            toldAt = now;
            onWindow.accept(this::tell);
        }
    }

    @Override
    public void stop() {
        stopping = true;
    }

    private void tell() {
        telling.set(false);
        state.set(latest);
    }
}
