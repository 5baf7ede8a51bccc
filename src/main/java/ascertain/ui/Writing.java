package ascertain.ui;

import ascertain.desk.OpenCase;
import ascertain.work.Background;
import ascertain.work.Progress;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Changes the open case on its writing lane; with no case open it does nothing.
public final class Writing {
    private final Session session;
    private final Background lane;
    private final Consumer<Exception> refused;

    /// @param lane does what changes the case
    /// @param refused hears why something was not done
    public Writing(Session session, Background lane, Consumer<Exception> refused) {
        this.session = session;
        this.lane = lane;
        this.refused = refused;
    }

    /// Does something long.
    ///
    /// @param title what is being done, in words
    /// @param done hears, on the window's thread, what came of it
    public <T> void run(String title, BiFunction<OpenCase, Progress, T> verb, Consumer<T> done) {
        session.open()
                .ifPresent(
                        open ->
                                lane.run(
                                        title,
                                        progress -> verb.apply(open, progress),
                                        done,
                                        refused));
    }

    /// Does something short.
    public <T> void run(String title, Function<OpenCase, T> verb, Consumer<T> done) {
        run(title, (open, _) -> verb.apply(open), done);
    }

    /// Does something short of which nothing comes but the change.
    public void run(String title, Consumer<OpenCase> verb, Runnable done) {
        run(
                title,
                (open, _) -> {
                    verb.accept(open);
                    return true;
                },
                _ -> done.run());
    }
}
