package ascertain.work;

import java.util.function.Consumer;

/// Runs work away from the window and hands the result back where it was asked for.
public interface Background {

    /// Starts one piece of work.
    ///
    /// @param title what the status line calls it ("Importing 12 exports")
    /// @param work what to do; it runs on another thread and may call its progress as often as it
    ///   likes
    /// @param succeeded receives the result on the asking thread
    /// @param failed receives the error on the asking thread; a [Stopped] when a person stopped it
    /// @return a handle to ask the work to stop
    <T> Running run(String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed);

    /// Another lane like this one, for work that may take for ever and is then given up: what waits
    /// here never waits for it. One that has no lanes is its own.
    default Background beside(String name) {
        return this;
    }

    /// What is to be done.
    @FunctionalInterface
    interface Work<T> {
        /// Does it, and returns what came of it.
        T apply(Progress progress) throws Exception;
    }

    /// Work that is under way.
    @FunctionalInterface
    interface Running {
        /// Asks the work to stop at its next step; returns at once.
        void stop();
    }
}
