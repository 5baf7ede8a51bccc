package ascertain.ui;

import ascertain.work.Background;
import ascertain.work.Progress;

import java.util.function.Consumer;

/// Does work at once on the asking thread, so that a test sees its effect in the next line.
public final class SameThread implements Background {

    @Override
    public <T> Running run(
            String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed) {
        T result;
        try {
            result = work.apply(Progress.NONE);
        } catch (Exception e) {
            failed.accept(e);
            return () -> {};
        }
        succeeded.accept(result);
        return () -> {};
    }
}
