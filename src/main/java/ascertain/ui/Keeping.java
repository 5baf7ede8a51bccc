package ascertain.ui;

import ascertain.desk.OpenCase;
import ascertain.desk.Typed;
import ascertain.store.Unsaved;
import ascertain.work.Background;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Keeps what is typed on disk, away from the window: as soon as the disk is free, and all that was
/// typed meanwhile at once.
public final class Keeping {
    private final Session session;
    private final Background background;
    private final Latest<OpenCase, Boolean> flushing;

    /// @param background a lane on which nothing takes long
    /// @param failed hears that the disk refuses
    public Keeping(Session session, Background background, Consumer<Exception> failed) {
        this.session = session;
        this.background = background;
        flushing =
                new Latest<>(
                        background,
                        "Keeping what is typed",
                        open -> {
                            open.typed().flush();
                            return true;
                        },
                        _ -> {},
                        failed);
        session.openProperty()
                .subscribe(
                        (before, _) -> {
                            if (before != null) {
                                before.typed().dropAll();
                            }
                        });
    }

    /// Notes what is typed or not typed any more.
    public void note(Consumer<Typed> what) {
        session.open()
                .ifPresent(
                        open -> {
                            what.accept(open.typed());
                            flushing.ask(open);
                        });
    }

    /// Looks for what an earlier sitting left.
    ///
    /// @param found receives it, and why it cannot be told or the empty text
    public void left(BiConsumer<List<Unsaved>, String> found) {
        session.open()
                .ifPresent(
                        open ->
                                background.run(
                                        "Looking for what was not saved",
                                        _ -> new Left(open.typed().left(), open.typed().problem()),
                                        left -> found.accept(left.typed, left.problem),
                                        _ -> {}));
    }

    private record Left(List<Unsaved> typed, String problem) {}
}
