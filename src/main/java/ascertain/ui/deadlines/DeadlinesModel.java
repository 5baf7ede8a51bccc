package ascertain.ui.deadlines;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.desk.DeadlinesAhead;
import ascertain.desk.OpenCase;
import ascertain.store.Waiting;
import ascertain.ui.Dialogs;
import ascertain.ui.FileEnding;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// The deadlines of the open case, the tolling switch, and the calendar they go into.
public final class DeadlinesModel {
    /// What a person can take for soon.
    static final int[] SOON = {30, 90, 180, 365};

    /// What is counted beside the screen's name: whatever is late or due within so many days.
    private static final int PRESSING_DAYS = 7;

    private final Session session;
    private final Background writing;
    private final Dialogs dialogs;
    private final Undoing undoing;
    private final Latest<Asked, DeadlinesAhead> reading;
    private final ReadOnlyObjectWrapper<@Nullable DeadlinesAhead> ahead =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final IntegerProperty soonDays = new SimpleIntegerProperty(90);
    private final StringProperty reason = new SimpleStringProperty("");
    private final KeyDatesModel keyDates;
    private final Background reads;

    private record Asked(OpenCase open, int soonDays) {}

    /// @param counting counts the roll
    /// @param reads does short reads
    /// @param writing does what changes the case or takes long
    public DeadlinesModel(
            Session session,
            Background counting,
            Background reads,
            Background writing,
            Dialogs dialogs,
            Undoing undoing) {
        this.session = session;
        this.writing = writing;
        this.dialogs = dialogs;
        this.undoing = undoing;
        keyDates = new KeyDatesModel(session, writing);
        this.reads = reads;
        reading =
                new Latest<>(
                        counting,
                        "Counting what is due",
                        asked -> asked.open.deadlines().look(asked.soonDays),
                        this::show,
                        why -> problem.set(Sentences.of(why)));
        session.openProperty().subscribe(_ -> begin());
        session.changesProperty().subscribe((_, _) -> read());
        soonDays.subscribe((_, _) -> read());
    }

    /// The deadlines, or null until they have been read.
    ReadOnlyObjectProperty<@Nullable DeadlinesAhead> aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    /// Why they cannot be read, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why nothing is shown yet, or what is shown may be old; the empty text when neither is so.
    ObservableValue<String> stateProperty() {
        return problem.flatMap(
                why -> ahead.map(_ -> why).orElse(why.isEmpty() ? "Counting what is due…" : why));
    }

    /// How many days are late or due within a week, or the empty text for none.
    public ObservableValue<String> countProperty() {
        return ahead.map(DeadlinesModel::pressing).orElse("");
    }

    /// How many days are soon.
    IntegerProperty soonDaysProperty() {
        return soonDays;
    }

    /// Why tolling is switched, as typed.
    StringProperty reasonProperty() {
        return reason;
    }

    /// Why the switch was refused, or the empty text.
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    KeyDatesModel keyDates() {
        return keyDates;
    }

    /// The claimants that a figure or a day stands for.
    ///
    /// @param title what they have in common
    /// @param claim whose last days are told beside them, or null for none
    /// @param heads how many they were when counted, or null where that is not told
    Optional<GroupModel> group(
            String title, Waiting who, @Nullable Claim claim, @Nullable Heads heads) {
        return session.open().map(open -> new GroupModel(open, title, who, claim, heads, reads));
    }

    /// Reads the deadlines again.
    void read() {
        session.open().ifPresent(open -> reading.ask(new Asked(open, soonDays.get())));
    }

    /// Switches tolling on or off, for the reason typed.
    void switchTolling(boolean on) {
        var because = reason.get().strip();
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Switching tolling",
                                        _ -> {
                                            open.deadlines().switchTolling(on, because);
                                            return on;
                                        },
                                        is -> {
                                            refused.set("");
                                            reason.set("");
                                            undoing.say(
                                                    "Tolling is "
                                                            + (is ? "on" : "off")
                                                            + "; it is on the case’s record");
                                        },
                                        why -> refused.set(Sentences.of(why))));
    }

    /// Writes the calendar where a person says.
    void exportCalendar() {
        session.open()
                .ifPresent(
                        open ->
                                dialogs.calendarToSave("Export calendar", "deadlines.ics")
                                        .map(named -> FileEnding.with(named, ".ics"))
                                        .ifPresent(file -> write(open, file)));
    }

    private void write(OpenCase open, Path file) {
        writing.run(
                "Writing the calendar",
                progress -> open.deadlines().calendar(file, progress),
                count ->
                        undoing.say(
                                Words.count(count, "day", "days") + " in " + file.getFileName()),
                why -> dialogs.tell("No calendar was written", Sentences.of(why)));
    }

    private void begin() {
        ahead.set(null);
        problem.set("");
        refused.set("");
        reason.set("");
        keyDates.begin();
        read();
    }

    private void show(DeadlinesAhead read) {
        if (session.open().isPresent()) {
            problem.set("");
            keyDates.show(read.matter());
            ahead.set(read);
        }
    }

    private static String pressing(DeadlinesAhead ahead) {
        long number =
                ahead.coming().stream()
                        .filter(one -> one.daysLeft(ahead.today()) <= PRESSING_DAYS)
                        .count();
        return number == 0 ? "" : Words.of(number);
    }
}
