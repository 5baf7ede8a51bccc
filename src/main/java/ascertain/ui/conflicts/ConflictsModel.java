package ascertain.ui.conflicts;

import ascertain.desk.OpenCase;
import ascertain.roll.User;
import ascertain.ui.Dialogs;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Checking the names of those picked or found for conflicts, and saying that they are cleared.
public final class ConflictsModel {
    private final Session session;
    private final Background writing;
    private final Dialogs dialogs;
    private final Undoing undoing;
    private final ObservableValue<User> user;
    private final Latest<Asked, Long> looking;
    private final ReadOnlyLongWrapper uncleared = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty on = new SimpleStringProperty("");
    private long[] ids = {};

    private record Asked(OpenCase open, long[] ids) {}

    /// @param reading does short reads
    /// @param writing does what changes the case or takes long
    /// @param user who sits here
    public ConflictsModel(
            Session session,
            Background reading,
            Background writing,
            Dialogs dialogs,
            Undoing undoing,
            ObservableValue<User> user) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.undoing = undoing;
        this.user = user;
        looking =
                new Latest<>(
                        reading,
                        "Looking at conflicts",
                        asked ->
                                asked.open
                                        .casework()
                                        .conflicts()
                                        .uncleared(asked.ids, Progress.NONE),
                        this::show,
                        why -> words.set(Sentences.of(why)));
    }

    /// Begins with some claimants.
    void begin(long... which) {
        ids = which;
        uncleared.set(0);
        words.set("");
        problem.set("");
        by.set(initialsOrName(user.getValue()));
        session.open()
                .ifPresent(
                        open -> {
                            on.set(open.today().toString());
                            looking.ask(new Asked(open, which));
                        });
    }

    /// How many of them are not cleared.
    ReadOnlyLongProperty unclearedProperty() {
        return uncleared.getReadOnlyProperty();
    }

    /// The same in words.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What is wrong with what is typed, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Who checked, as typed.
    StringProperty byProperty() {
        return by;
    }

    /// The day of the check, as typed.
    StringProperty onProperty() {
        return on;
    }

    /// Writes the list where a person says.
    void writeList() {
        var which = ids;
        session.open()
                .ifPresent(
                        open ->
                                dialogs.csvToSave("Conflict-check list", "conflict-check.csv")
                                        .ifPresent(
                                                file ->
                                                        writing.run(
                                                                "Writing the conflict-check list",
                                                                progress ->
                                                                        open.casework()
                                                                                .conflicts()
                                                                                .writeList(
                                                                                        file, which,
                                                                                        progress),
                                                                count ->
                                                                        undoing.say(
                                                                                names(count)
                                                                                        + " in "
                                                                                        + file
                                                                                                .getFileName()),
                                                                undoing::refuse)));
    }

    /// Says that they are cleared.
    ///
    /// @return false where what is typed cannot be read
    boolean clear() {
        var which = ids;
        var who = by.get().strip();
        var open = session.open();
        if (open.isEmpty()) {
            return true;
        }
        if (who.isEmpty()) {
            problem.set("Enter who checked.");
            return false;
        }
        LocalDate day;
        try {
            day = TypedDate.parseDay(on.get(), open.get().today());
        } catch (DateTimeException e) {
            problem.set(String.valueOf(e.getMessage()));
            return false;
        }
        writing.run(
                "Clearing conflicts",
                progress -> open.get().casework().conflicts().clear(which, who, day, progress),
                count ->
                        undoing.tell(
                                "Conflicts cleared for "
                                        + Words.count(count, "claimant", "claimants")),
                undoing::refuse);
        return true;
    }

    private void show(long count) {
        uncleared.set(count);
        words.set(
                count == 0
                        ? "All of them are cleared already."
                        : "%s of %s not cleared yet."
                                .formatted(
                                        Words.of(count),
                                        Words.of(ids.length) + (ids.length == 1 ? " is" : " are")));
    }

    private static String names(long count) {
        return Words.count(count, "name", "names");
    }

    private static String initialsOrName(User user) {
        return user.initials().isEmpty() ? user.name() : user.initials();
    }
}
