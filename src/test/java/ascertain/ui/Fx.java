package ascertain.ui;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Runs each test on the window's thread: a toolkit that does not start fails it, and so does
/// whatever that thread let escape.
public final class Fx implements BeforeAllCallback, InvocationInterceptor {
    private static final long PATIENCE = 180;
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    /// Starts the toolkit, once for all tests.
    public static synchronized void start() throws Exception {
        if (!started) {
            var ready = new CompletableFuture<Boolean>();
            Platform.startup(() -> ready.complete(true));
            ready.get(PATIENCE, TimeUnit.SECONDS);
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onWindow(invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        onWindow(invocation::proceed);
    }

    /// Does something on the window's thread and waits for it; throws what it threw.
    static void onWindow(Body body) throws Throwable {
        var escaped = new AtomicReference<Throwable>();
        var done = new CompletableFuture<Void>();
        Platform.runLater(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, thrown) -> escaped.compareAndSet(null, thrown));
                    try {
                        body.run();
                        done.complete(null);
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                });
        try {
            done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause();
        }
        if (escaped.get() != null) {
            throw escaped.get();
        }
    }

    /// What is done on the window's thread.
    @FunctionalInterface
    interface Body {
        void run() throws Throwable;
    }
}
