package ascertain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import javafx.application.Platform;

import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// What code may do in few places only, told by what it calls or names.
final class Habits {

    private Habits() {}

    /// Asks the machine for the time; a `Clock` that was handed in may be read.
    static DescribedPredicate<JavaAccess<?>> readsClock() {
        return describe(
                "reads the clock",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return switch (owner) {
                        case "java.lang.System" -> name.equals("currentTimeMillis");
                        case "java.time.Clock" ->
                                name.startsWith("system") || name.startsWith("tick");
                        default ->
                                owner.startsWith("java.time.")
                                        && name.equals("now")
                                        && !access.getTarget()
                                                .getFullName()
                                                .contains("java.time.Clock");
                    };
                });
    }

    /// Writes to standard output or standard error.
    static DescribedPredicate<JavaAccess<?>> prints() {
        return describe(
                "prints",
                access ->
                        access.getTargetOwner().isEquivalentTo(System.class)
                                        && Set.of("out", "err").contains(access.getName())
                                || access.getName().equals("printStackTrace"));
    }

    /// Makes a thread, or borrows one of the shared pool's.
    static DescribedPredicate<JavaAccess<?>> makesThread() {
        Set<String> makers = Set.of("<init>", "ofPlatform", "ofVirtual", "startVirtualThread");
        return describe(
                "makes a thread",
                access -> {
                    JavaClass owner = access.getTargetOwner();
                    String name = access.getName();
                    return owner.isAssignableTo(Thread.class) && makers.contains(name)
                            || owner.isEquivalentTo(Executors.class)
                            || owner.isAssignableTo(ForkJoinPool.class)
                            || owner.isEquivalentTo(Timer.class)
                            || owner.isEquivalentTo(CompletableFuture.class)
                                    && name.endsWith("Async")
                            || Set.of("parallel", "parallelStream").contains(name);
                });
    }

    /// Interrupts a thread, directly or by cancelling what it runs.
    static DescribedPredicate<JavaAccess<?>> interrupts() {
        return describe(
                "interrupts",
                access -> {
                    JavaClass owner = access.getTargetOwner();
                    String name = access.getName();
                    return owner.isAssignableTo(Thread.class) && name.equals("interrupt")
                            || owner.isAssignableTo(Future.class) && name.equals("cancel")
                            || name.equals("shutdownNow");
                });
    }

    /// Hands work to the window's thread.
    static DescribedPredicate<JavaAccess<?>> runsLater() {
        return describe(
                "runs later",
                access ->
                        access.getTargetOwner().isEquivalentTo(Platform.class)
                                && access.getName().equals("runLater"));
    }

    /// Every class but those named and what is nested in them.
    static DescribedPredicate<JavaClass> areNot(String... names) {
        return describe(
                "are not " + String.join(", ", names),
                type ->
                        Stream.of(names)
                                .noneMatch(n -> (type.getName() + "$").startsWith(n + "$")));
    }
}
