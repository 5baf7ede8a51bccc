package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.Unsaved;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.work.Background;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Keeps what is typed on disk, away from the window: as soon as the disk is free, and all that was
/// typed meanwhile at once.
final class Keeping {
    private final Session session;
    private final Background background;
    private final Latest<OpenCase, Boolean> flushing;

    /// @param background a lane on which nothing takes long
    /// @param failed hears that the disk refuses
    Keeping(Session session, Background background, Consumer<Exception> failed) {
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

    void keep(EditorModel.Kept kept) {
        session.open()
                .ifPresent(
                        open -> {
                            DraftForm.keep(open, kept);
                            flushing.ask(open);
                        });
    }

    void drop(long id) {
        session.open()
                .ifPresent(
                        open -> {
                            open.typed().drop(id);
                            flushing.ask(open);
                        });
    }

    /// Notes that these are in the form again, or thrown away.
    void settle(List<Unsaved> left) {
        session.open()
                .ifPresent(
                        open -> {
                            open.typed().settle(left);
                            flushing.ask(open);
                        });
    }

    /// Looks for what an earlier sitting left.
    ///
    /// @param found receives it, and why it cannot be told or the empty text
    void left(BiConsumer<List<Unsaved>, String> found) {
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
