package ascertain.ui;

import ascertain.work.Background;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// Answers the newest question asked and forgets those it overtook, one at a time.
///
/// Typing asks at every key: the first is answered at once, and while an answer is worked out only
/// the newest question waits. So nothing is asked in vain and no timer decides how long a pause in
/// typing is.
///
/// @param <Q> what is asked; never null
/// @param <R> what is answered
public final class Latest<Q, R> {
    private final Background background;
    private final String title;
    private final Function<Q, R> work;
    private final Consumer<R> answered;
    private final Consumer<Exception> failed;
    private @Nullable Q waiting;
    private boolean working;

    /// @param work runs away from the window
    /// @param answered receives an answer unless a newer question has been asked meanwhile
    public Latest(
            Background background,
            String title,
            Function<Q, R> work,
            Consumer<R> answered,
            Consumer<Exception> failed) {
        this.background = background;
        this.title = title;
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /// Asks; to be called on the window's thread.
    public void ask(Q question) {
        if (working) {
            waiting = question;
            return;
        }
        working = true;
        background.run(
                title,
                _ -> work.apply(question),
                answer -> done(() -> answered.accept(answer)),
                problem -> done(() -> failed.accept(problem)));
    }

    private void done(Runnable tell) {
        working = false;
        var next = waiting;
        waiting = null;
        if (next == null) {
            tell.run();
        } else {
            ask(next);
        }
    }
}
