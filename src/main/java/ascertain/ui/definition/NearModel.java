package ascertain.ui.definition;

import ascertain.desk.OpenCase;
import ascertain.membership.NearMiss;
import ascertain.store.Group;
import ascertain.store.Missed;
import ascertain.store.Narrowing;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// How many would be in but for one thing, counted while somebody looks; the newest state of the
/// case alone.
public final class NearModel {
    private static final String COUNTING = "Looking for who would be in but for one thing…";

    private final Session session;
    private final Background looking;
    private final Background writing;
    private final Dialogs dialogs;
    private final Consumer<Narrowing> door;
    private final ReadOnlyObjectWrapper<@Nullable Missed> missed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(COUNTING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Background.@Nullable Running running;
    private boolean looked;
    private boolean stale = true;
    private boolean again;

    /// @param looking reading that takes long
    /// @param writing writes the table
    /// @param door shows the claimants of a narrowing
    public NearModel(
            Session session,
            Background looking,
            Background writing,
            Dialogs dialogs,
            Consumer<Narrowing> door) {
        this.session = session;
        this.looking = looking;
        this.writing = writing;
        this.dialogs = dialogs;
        this.door = door;
        session.openProperty()
                .subscribe(
                        (_, _) -> {
                            missed.set(null);
                            renew();
                        });
        session.changesProperty().subscribe((_, _) -> renew());
    }

    /// What was counted last, or null before that.
    ReadOnlyObjectProperty<@Nullable Missed> missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /// What stands in the list's place.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether it is being counted.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Says whether somebody looks: only then it is counted.
    void look(boolean now) {
        looked = now;
        if (now && stale) {
            count();
        } else if (!now) {
            stop();
        }
    }

    /// Counts anew, after it was stopped or failed.
    void count() {
        var open = session.open();
        if (open.isEmpty()) {
            return;
        }
        if (running != null) {
            again = true;
            running.stop();
            return;
        }
        stale = false;
        again = false;
        said.set(COUNTING);
        busy.set(true);
        running = () -> {};
        var started =
                looking.run(
                        "Looking for who would be in but for one thing",
                        progress -> open.get().classes().missed(progress),
                        found -> done(() -> show(open.get(), found)),
                        why -> done(() -> fail(why)));
        if (running != null) {
            running = started;
        }
    }

    /// Gives the count up that is under way.
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    private void renew() {
        stale = true;
        if (looked) {
            count();
        } else {
            missed.set(null);
        }
    }

    private void done(Runnable then) {
        running = null;
        busy.set(false);
        if (again && looked) {
            count();
        } else {
            then.run();
        }
    }

    private void show(OpenCase of, Missed found) {
        if (session.openProperty().get() == of) {
            missed.set(found);
            said.set(found.whose().isEmpty() ? "Nobody would be in but for one thing alone." : "");
        }
    }

    private void fail(Exception why) {
        missed.set(null);
        stale = true;
        said.set(
                why instanceof Stopped
                        ? "Stopped before everybody was looked at."
                        : Sentences.of(why));
    }

    /// Shows those who lack a thing as the list of claimants.
    void open(NearMiss miss) {
        var counted = missed.get();
        var those = counted == null ? null : counted.whose().get(miss);
        if (those != null) {
            door.accept(Narrowing.to(new Group("Would be in but for " + miss.words(), those)));
        }
    }

    /// Asks where to, and writes who would be in there.
    void export() {
        var counted = missed.get();
        var open = session.open();
        if (counted == null || open.isEmpty()) {
            return;
        }
        dialogs.tableToSave("Export who would be in", "But for one thing.xlsx")
                .ifPresent(
                        file ->
                                writing.run(
                                        "Writing who would be in",
                                        progress ->
                                                open.get().classes().write(counted, file, progress),
                                        rows ->
                                                dialogs.tell(
                                                        "List written",
                                                        Words.count(rows, "row is", "rows are")
                                                                + " in "
                                                                + file
                                                                + "."),
                                        why ->
                                                dialogs.tell(
                                                        "No list was written", Sentences.of(why))));
    }
}
