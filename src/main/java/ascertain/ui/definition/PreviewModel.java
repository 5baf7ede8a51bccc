package ascertain.ui.definition;

import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.store.Turn;
import ascertain.store.Turns;
import ascertain.ui.Dialogs;
import ascertain.ui.Paged;
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

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Who turns under a changed definition: the whole roll tried in the background, the newest wish
/// alone.
final class PreviewModel {
    private final Session session;
    private final Background looking;
    private final Background reading;
    private final Background writing;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable Turns> turns = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Turn> only = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Paged<Turn.Claimant>> rows =
            new ReadOnlyObjectWrapper<>(Paged.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private @Nullable ClassDefinition wish;
    private boolean forgotten;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Background.@Nullable Running running;

    PreviewModel(
            Session session,
            Background looking,
            Background reading,
            Background writing,
            Dialogs dialogs) {
        this.session = session;
        this.looking = looking;
        this.reading = reading;
        this.writing = writing;
        this.dialogs = dialogs;
    }

    /// What came of the newest trial, or null while there is none.
    ReadOnlyObjectProperty<@Nullable Turns> turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    /// The one way of turning that the list shows, or null for all.
    ReadOnlyObjectProperty<@Nullable Turn> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /// Those who turn, read as they are looked at.
    ReadOnlyObjectProperty<Paged<Turn.Claimant>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What stands in the list's place: that it is being counted, that nobody turns, what failed.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether a trial is under way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Tries a definition; whatever was tried before is given up.
    void ask(ClassDefinition changed) {
        wish = changed;
        show(null);
        said.set("Trying the changed definition on every claimant…");
        if (running == null) {
            start();
        } else {
            running.stop();
        }
    }

    /// Tries nothing.
    void forget() {
        wish = null;
        forgotten = true;
        show(null);
        said.set(
                "Move the date or change a part of the sentence to see whose outcome would change.");
        stop();
    }

    /// Gives the trial up that is under way.
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    private void start() {
        var open = session.open();
        var tried = wish;
        if (open.isEmpty() || tried == null) {
            return;
        }
        wish = null;
        forgotten = false;
        running = () -> {};
        busy.set(true);
        var started =
                looking.run(
                        "Trying the changed definition",
                        progress -> open.get().classes().preview(tried, progress),
                        found -> done(() -> show(found)),
                        why -> done(() -> fail(why)));
        if (running != null) {
            running = started;
        }
    }

    private void done(Runnable then) {
        running = null;
        busy.set(false);
        if (wish != null) {
            start();
        } else if (!forgotten) {
            then.run();
        }
    }

    private void fail(Exception why) {
        show(null);
        said.set(
                why instanceof Stopped
                        ? "Stopped before everybody was tried. Change the definition again to begin anew."
                        : Sentences.of(why));
    }

    private void show(@Nullable Turns found) {
        turns.set(found);
        pick(null);
    }

    /// Lists those who turn in one way, or all for null.
    void pick(@Nullable Turn turn) {
        only.set(turn);
        var found = turns.get();
        var open = session.open();
        if (found == null || open.isEmpty()) {
            rows.set(Paged.empty());
            return;
        }
        said.set(found.count() == 0 ? "Nobody’s outcome would change." : "");
        var ids = turn == null ? found.all() : found.keys().getOrDefault(turn, new long[0]);
        rows.set(
                Paged.read(
                        reading,
                        ids.length,
                        from -> read(open.get(), found, ids, from),
                        why -> said.set(Sentences.of(why))));
    }

    private static List<Turn.Claimant> read(OpenCase open, Turns found, long[] ids, int from) {
        var some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + Paged.PAGE));
        var told = new HashMap<Long, Turn.Claimant>();
        open.classes().told(found, some).forEach(one -> told.put(one.id(), one));
        return Arrays.stream(some).mapToObj(id -> told.getOrDefault(id, gone(id))).toList();
    }

    private static Turn.Claimant gone(long id) {
        var out = ascertain.membership.Outcome.NOT_MEMBER;
        return new Turn.Claimant(
                id, "–", "", new Turn(out, out), "", "Changed meanwhile: turns no more.", null);
    }

    /// Asks where to, and writes who turns there.
    void export() {
        var found = turns.get();
        var open = session.open();
        if (found == null || open.isEmpty()) {
            return;
        }
        dialogs.tableToSave("Export who changes", "Who changes.xlsx")
                .ifPresent(
                        file ->
                                writing.run(
                                        "Writing who changes",
                                        progress ->
                                                open.get().classes().write(found, file, progress),
                                        rows ->
                                                dialogs.tell(
                                                        "List written",
                                                        Words.count(
                                                                        rows,
                                                                        "claimant is",
                                                                        "claimants are")
                                                                + " in "
                                                                + file
                                                                + "."),
                                        why ->
                                                dialogs.tell(
                                                        "No list was written", Sentences.of(why))));
    }
}
