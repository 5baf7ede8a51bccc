package ascertain.ui.status;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.roll.User;
import ascertain.store.ClaimantRecord;
import ascertain.store.Statuses.Look;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// Where the claimant shown stands, and the steps on from there.
public final class StatusModel {
    /// How long a claimant usually has to cure what is lacking.
    private static final int DAYS_TO_CURE = 30;

    private final Session session;
    private final Background writing;
    private final Undoing undoing;
    private final Shown shown;
    private final Latest<Asked, Look> reading;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty cureBy = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty overruling = new SimpleStringProperty("");
    private boolean looked;

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

    /// @param reading does short reads
    /// @param writing does what changes the case
    public StatusModel(
            Session session, Background reading, Background writing, Undoing undoing, Shown shown) {
        this.session = session;
        this.writing = writing;
        this.undoing = undoing;
        this.shown = shown;
        this.reading =
                new Latest<>(
                        reading,
                        "Reading where the claimant stands",
                        asked -> asked.open.casework().statuses().look(asked.id),
                        this::show,
                        why -> {
                            look.set(null);
                            problem.set(Sentences.of(why));
                        });
        shown.record
                .map(ClaimantRecord::id)
                .orElse(0L)
                .subscribe(
                        _ -> {
                            look.set(null);
                            read();
                        });
        shown.user.subscribe(_ -> read());
        session.changesProperty().subscribe((_, _) -> read());
    }

    /// Says whether anybody looks: until then nothing is read, so that walking the list costs
    /// nothing.
    void looked(boolean is) {
        looked = is;
        read();
    }

    /// Whether the claimant shown is on the roll.
    ObservableValue<Boolean> onRollProperty() {
        return shown.record.map(record -> record.id() != 0).orElse(false);
    }

    /// Where the claimant stands, or null while nobody on the roll is shown.
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Whether something is typed and not saved, so that no step can be made.
    ObservableValue<Boolean> typedProperty() {
        return shown.typed;
    }

    /// Why the last step was refused, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The day to cure by, as typed.
    StringProperty cureByProperty() {
        return cureBy;
    }

    /// Why the claim is rejected, as typed.
    StringProperty reasonProperty() {
        return reason;
    }

    /// Why an attorney overrules what is lacking, as typed.
    StringProperty overrulingProperty() {
        return overruling;
    }

    /// Who looks.
    ObservableValue<User> userProperty() {
        return shown.user;
    }

    /// Whether the one who looks may overrule what is lacking.
    boolean mayOverrule() {
        return shown.user.getValue().role() == User.Role.ATTORNEY;
    }

    LocalDate today() {
        return session.open().map(OpenCase::today).orElse(LocalDate.EPOCH);
    }

    /// Gives the claimant a status, with what is typed for it.
    void give(Status next) {
        give(next, "");
    }

    /// Verifies the claimant in spite of what is lacking.
    void overrule() {
        if (overruling.get().isBlank()) {
            problem.set("Say why what is lacking may be overruled.");
        } else {
            give(Status.VERIFIED, overruling.get().strip());
        }
    }

    private void give(Status next, String because) {
        try {
            var day = next == Status.DEFICIENT ? TypedDate.parseDay(cureBy.get(), today()) : null;
            if (next == Status.REJECTED && reason.get().isBlank()) {
                problem.set("Say why the claim is rejected.");
                return;
            }
            step(
                    claimant -> {
                        var moved = claimant.with(ClaimantField.STATUS, next);
                        return switch (next) {
                            case DEFICIENT -> moved.with(ClaimantField.CURE_BY, day);
                            case REJECTED ->
                                    moved.with(
                                            ClaimantField.REJECTION_REASON, reason.get().strip());
                            default -> moved;
                        };
                    },
                    because,
                    Words.of(next));
        } catch (DateTimeException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /// Makes a step with the claimant as it is shown.
    ///
    /// @param done the step in words
    void step(UnaryOperator<Claimant> step, String because, String done) {
        var now = look.get();
        if (now == null || shown.typed.getValue()) {
            return;
        }
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Saving " + now.record().claimant().reference(),
                                        _ ->
                                                open.casework()
                                                        .statuses()
                                                        .step(now.record(), step, because),
                                        saved -> {
                                            problem.set("");
                                            undoing.tell(
                                                    saved.claimant().reference() + ": " + done);
                                        },
                                        this::refuse));
    }

    /// Says why a step cannot be made.
    void refuse(Exception why) {
        problem.set(Sentences.of(why).replace("Not saved: ", ""));
    }

    private void read() {
        var record = shown.record.getValue();
        if (looked && record != null && record.id() > 0) {
            session.open().ifPresent(open -> reading.ask(new Asked(open, record.id())));
        }
    }

    private void show(Look next) {
        var record = shown.record.getValue();
        if (record == null || record.id() != next.record().id()) {
            return;
        }
        var before = look.get();
        if (before == null || !before.record().claimant().equals(next.record().claimant())) {
            problem.set("");
            overruling.set("");
            var claimant = next.record().claimant();
            reason.set(claimant.text(ClaimantField.REJECTION_REASON));
            cureBy.set(
                    claimant.find(ClaimantField.CURE_BY)
                            .filter(day -> !day.isBefore(today()))
                            .orElse(today().plusDays(DAYS_TO_CURE))
                            .toString());
        }
        look.set(next);
    }
}
