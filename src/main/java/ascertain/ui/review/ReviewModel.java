package ascertain.ui.review;

import ascertain.desk.OpenCase;
import ascertain.roll.User;
import ascertain.store.ClaimantRecord;
import ascertain.store.ReviewState;
import ascertain.store.Reviews.Look;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Whether the determination of the claimant shown is reviewed, and marking it so.
public final class ReviewModel {
    private final Session session;
    private final Undoing undoing;
    private final Shown shown;
    private final Latest<Asked, Optional<Look>> reading;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private long of;

    /// Who is shown, and to whom.
    ///
    /// @param record the claimant shown, or null
    /// @param typed whether something is typed over it and not saved
    /// @param user who looks
    public record Shown(
            ObservableValue<@Nullable ClaimantRecord> record,
            ObservableValue<Boolean> typed,
            ObservableValue<User> user) {}

    private record Asked(OpenCase open, long id) {}

    /// @param reads does short reads
    public ReviewModel(Session session, Background reads, Undoing undoing, Shown shown) {
        this.session = session;
        this.undoing = undoing;
        this.shown = shown;
        reading =
                new Latest<>(
                        reads,
                        "Reading what was reviewed",
                        asked -> asked.open.casework().reviews().look(asked.id),
                        read -> look.set(of == 0 ? null : read.orElse(null)),
                        undoing::refuse);
        shown.record
                .map(ClaimantRecord::id)
                .orElse(0L)
                .subscribe(
                        id -> {
                            of = id;
                            look.set(null);
                            read();
                        });
        session.changesProperty().subscribe((_, _) -> read());
    }

    /// How the determination of the claimant shown stands, or null while that is not known.
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Whether whoever looks may mark it now.
    ObservableValue<Boolean> mayMarkProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        look.get() != null
                                && look.get().state() != ReviewState.REVIEWED
                                && isAttorney()
                                && !shown.typed.getValue(),
                look,
                shown.user,
                shown.typed);
    }

    /// Whether whoever looks may take the mark back now.
    ObservableValue<Boolean> mayTakeBackProperty() {
        return Bindings.createBooleanBinding(
                () -> look.get() != null && look.get().reviewed() != null && isAttorney(),
                look,
                shown.user);
    }

    /// Whether there is anything to say or to do.
    ObservableValue<Boolean> shownProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        look.get() != null
                                && (look.get().state() != ReviewState.NOT_REVIEWED || isAttorney()),
                look,
                shown.user);
    }

    private boolean isAttorney() {
        return shown.user.getValue().role() == User.Role.ATTORNEY;
    }

    /// Marks what is shown reviewed; says why where that cannot be.
    void mark() {
        var now = look.get();
        if (now == null) {
            return;
        }
        if (shown.typed.getValue()) {
            undoing.say("Save what is typed first; then mark the determination reviewed.");
        } else if (now.state() == ReviewState.REVIEWED) {
            undoing.say("It is reviewed as it is.");
        } else {
            long id = of;
            undoing.change(
                    "Marking a determination reviewed",
                    open -> open.casework().reviews().mark(id, now),
                    () -> undoing.tell("Marked reviewed"));
        }
    }

    /// Takes the mark back.
    void takeBack() {
        long id = of;
        undoing.change(
                "Taking a review back",
                open -> open.casework().reviews().takeBack(id),
                () -> undoing.tell("Review taken back"));
    }

    private void read() {
        if (of > 0) {
            session.open().ifPresent(open -> reading.ask(new Asked(open, of)));
        }
    }
}
