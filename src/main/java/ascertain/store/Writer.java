package ascertain.store;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// The one thread that writes to a case, never interrupted: whoever asks waits until its work is
/// done.
final class Writer implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        var writer = new Thread(work, "case writer");
                        // A program that ends without closing its case must not hang; what is
                        // committed is on disk.
                        writer.setDaemon(true);
                        return writer;
                    });

    <T> T call(Callable<T> work) {
        var done = new CompletableFuture<T>();
        try {
            thread.execute(
                    () -> {
                        try {
                            done.complete(work.call());
                        } catch (Throwable failure) {
                            done.completeExceptionally(failure);
                        }
                    });
        } catch (RejectedExecutionException e) {
            throw new StoreProblem(
                    "The case is closed. Nothing was changed; open it again to go on.");
        }
        try {
            // join, unlike get, does not listen to interrupts: half-waited-for work would still be
            // running.
            return done.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    /// Waits until all that was asked for is done, whoever wants to stop waiting.
    @Override
    public void close() {
        var last = new CompletableFuture<Boolean>();
        thread.execute(() -> last.complete(true));
        last.join();
        thread.shutdown();
    }
}
