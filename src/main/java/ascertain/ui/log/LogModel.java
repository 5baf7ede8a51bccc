package ascertain.ui.log;

import ascertain.desk.OpenCase;
import ascertain.roll.LogEntry;
import ascertain.store.ClaimantRecord;
import ascertain.store.Logged;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.ui.Keeping;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Unwritten;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The log of the claimant shown: what is in it, and the entry being typed, kept for each claimant
/// until it is written.
public final class LogModel {
    private final Session session;
    private final Undoing undoing;
    private final Latest<Asked, List<Logged>> reading;
    private final EntryModel typed = new EntryModel();
    private final Unwritten unwritten;
    private final ObservableValue<@Nullable Over> whom;
    private final BooleanProperty known = new SimpleBooleanProperty(true);
    private final ObservableList<Logged> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private LocalDate today = LocalDate.EPOCH;
    private long of;
    private boolean turning;

    private record Asked(OpenCase open, long id) {}

    /// What it follows.
    ///
    /// @param record the claimant shown, or null
    /// @param broughtBack what an earlier sitting left typed for logs, once a person wants it back
    public record Followed(
            ObservableValue<@Nullable ClaimantRecord> record,
            ObservableValue<List<Unsaved>> broughtBack) {}

    /// @param reads does short reads
    /// @param keepsTyped keeps on disk what is typed, and never takes long
    public LogModel(
            Session session,
            Followed shown,
            Background reads,
            Background keepsTyped,
            Undoing undoing) {
        this.session = session;
        this.undoing = undoing;
        reading =
                new Latest<>(
                        reads,
                        "Reading the log",
                        asked -> asked.open.log().of(asked.id),
                        this::show,
                        undoing::refuse);
        var keeping = new Keeping(session, keepsTyped, undoing::refuse);
        unwritten = new Unwritten(keeping, Part.LOG, "a note on", "notes on");
        typed.watch(this::typing);
        whom = shown.record.map(Unwritten::over);
        whom.subscribe(this::turnTo);
        shown.broughtBack.subscribe(
                left -> {
                    unwritten.bringBack(left);
                    fill();
                });
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

    /// The claimant whose log it is, or null while nobody is shown who is on the roll.
    ObservableValue<@Nullable Over> whomProperty() {
        return whom;
    }

    /// Whose entries are typed and not added, in words, or the empty text.
    public ReadOnlyStringProperty unsavedProperty() {
        return unwritten.wordsProperty();
    }

    /// Everything typed and not added.
    Unwritten unwritten() {
        return unwritten;
    }

    /// Whether an entry is typed for the claimant shown and not added.
    public ObservableValue<Boolean> typedProperty() {
        return typed.emptyBinding().not();
    }

    private void turnTo(@Nullable Over over) {
        long id = over == null ? 0 : over.id();
        if (id == of) {
            return;
        }
        of = id;
        known.set(id == 0);
        entries.clear();
        count.set("");
        fill();
        read();
    }

    /// Shows what was typed for the claimant and not added.
    private void fill() {
        turning = true;
        (of == 0 ? Optional.<Map<String, String>>empty() : unwritten.of(of))
                .map(EntryModel.Kept::of)
                .ifPresentOrElse(typed::restore, typed::clear);
        turning = false;
    }

    private void typing() {
        var over = whom.getValue();
        if (turning || over == null) {
            return;
        }
        if (typed.isEmpty()) {
            unwritten.drop(over.id());
        } else {
            unwritten.put(over, typed.keep().texts());
        }
    }

    /// Throws away what is typed for the claimant shown.
    void discard() {
        unwritten.drop(of);
        fill();
    }

    private void forget() {
        unwritten.clear();
        of = 0;
        fill();
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
        var kept = typed.keep();
        typed.entry(today)
                .ifPresent(
                        entry ->
                                undoing.change(
                                        "Writing into the log",
                                        open ->
                                                open.log()
                                                        .add(new long[] {id}, entry, Progress.NONE),
                                        () -> written(id, kept, entry)));
    }

    private void written(long id, EntryModel.Kept kept, LogEntry entry) {
        unwritten.drop(id, kept.texts());
        if (of == id) {
            fill();
        }
        undoing.tell(LogWords.title(entry) + " added");
    }

    /// Says that an entry's follow-up is done.
    void settle(Logged entry) {
        undoing.change(
                "Settling a follow-up",
                open -> open.log().settle(entry),
                () -> undoing.tell("Follow-up done"));
    }

    /// Takes an entry out of the log.
    void remove(Logged entry) {
        undoing.change(
                "Taking an entry out",
                open -> open.log().remove(entry),
                () -> undoing.tell(LogWords.title(entry.entry()) + " taken out of the log"));
    }
}
