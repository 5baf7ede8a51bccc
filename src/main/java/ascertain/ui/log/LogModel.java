package ascertain.ui.log;

import ascertain.desk.OpenCase;
import ascertain.roll.LogEntry;
import ascertain.store.ClaimantRecord;
import ascertain.store.Logged;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The log of the claimant shown: what is in it, and the entry being typed, kept for each claimant
/// until it is written.
public final class LogModel {
    private final Session session;
    private final Background writing;
    private final Undoing undoing;
    private final Latest<Asked, List<Logged>> reading;
    private final EntryModel typed = new EntryModel();
    private final Map<Long, EntryModel.Kept> aside = new HashMap<>();
    private final BooleanProperty known = new SimpleBooleanProperty(true);
    private final ObservableList<Logged> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private LocalDate today = LocalDate.EPOCH;
    private long of;

    private record Asked(OpenCase open, long id) {}

    /// @param shown the claimant shown, or null
    /// @param reads does short reads
    /// @param writing does what changes the case
    public LogModel(
            Session session,
            ObservableValue<@Nullable ClaimantRecord> shown,
            Background reads,
            Background writing,
            Undoing undoing) {
        this.session = session;
        this.writing = writing;
        this.undoing = undoing;
        reading =
                new Latest<>(
                        reads,
                        "Reading the log",
                        asked -> asked.open.log().of(asked.id),
                        this::show,
                        undoing::refuse);
        shown.subscribe(record -> turnTo(record == null ? 0 : record.id()));
        session.changesProperty().subscribe(this::read);
        session.openProperty().subscribe((_, _) -> forget());
    }

    /// What is in the log, newest first.
    ObservableList<Logged> entries() {
        return entries;
    }

    /// How many entries there are, or the empty text for none.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether the log has been read.
    ReadOnlyBooleanProperty knownProperty() {
        return known;
    }

    /// The entry being typed.
    EntryModel typed() {
        return typed;
    }

    LocalDate today() {
        return today;
    }

    /// Whether the claimant shown is on the roll, so that it has a log.
    boolean hasLog() {
        return of > 0;
    }

    private void turnTo(long id) {
        if (id == of) {
            return;
        }
        if (!typed.isEmpty()) {
            aside.put(of, typed.keep());
        }
        of = id;
        known.set(id <= 0);
        entries.clear();
        count.set("");
        var kept = aside.remove(id);
        if (kept == null) {
            typed.clear();
        } else {
            typed.restore(kept);
        }
        read();
    }

    private void forget() {
        aside.clear();
        typed.clear();
        of = 0;
        entries.clear();
        count.set("");
    }

    private void read() {
        session.open()
                .filter(_ -> of > 0)
                .ifPresent(
                        open -> {
                            today = open.today();
                            reading.ask(new Asked(open, of));
                        });
    }

    private void show(List<Logged> read) {
        known.set(true);
        entries.setAll(read);
        count.set(read.isEmpty() ? "" : Words.of(read.size()));
    }

    /// Writes what is typed into the log.
    void write() {
        long id = of;
        typed.entry(today)
                .ifPresent(
                        entry ->
                                change(
                                        "Writing into the log",
                                        open ->
                                                open.log()
                                                        .add(new long[] {id}, entry, Progress.NONE),
                                        () -> written(id, entry)));
    }

    private void written(long id, LogEntry entry) {
        aside.remove(id);
        if (of == id) {
            typed.clear();
        }
        undoing.tell(LogWords.title(entry) + " added");
    }

    /// Says that an entry's follow-up is done.
    void settle(Logged entry) {
        change(
                "Settling a follow-up",
                open -> open.log().settle(entry),
                () -> undoing.tell("Follow-up done"));
    }

    /// Takes an entry out of the log.
    void remove(Logged entry) {
        change(
                "Taking an entry out",
                open -> open.log().remove(entry),
                () -> undoing.tell(LogWords.title(entry.entry()) + " taken out of the log"));
    }

    private void change(String title, Consumer<OpenCase> verb, Runnable done) {
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        title,
                                        _ -> {
                                            verb.accept(open);
                                            return true;
                                        },
                                        _ -> done.run(),
                                        undoing::refuse));
    }
}
