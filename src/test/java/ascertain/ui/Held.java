package ascertain.ui;

import ascertain.work.Background;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Does work at once, or only when it is let go.
public final class Held implements Background {
    private final SameThread work = new SameThread();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ObservableList<Job> busy = FXCollections.observableArrayList();
    private boolean held;

    /// The work kept, as a person sees it who has waited for it a little.
    public ObservableList<Job> busy() {
        return busy;
    }

    /// Keeps the work that comes from now on.
    public void hold() {
        held = true;
    }

    /// Does what was kept, in its order, and the rest at once again.
    public void release() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public <T> Running run(
            String title, Work<T> what, Consumer<T> succeeded, Consumer<Exception> failed) {
        if (held) {
            var job = new Job(title, Runnable::run);
            busy.add(job);
            waiting.add(
                    () -> {
                        busy.remove(job);
                        work.run(title, what, succeeded, failed);
                    });
            return () -> {};
        }
        return work.run(title, what, succeeded, failed);
    }
}
