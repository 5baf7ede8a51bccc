package ascertain.ui.intake;

import ascertain.desk.OpenCase;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.ui.Latest;
import ascertain.ui.Paged;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.ui.intake.ImportReads.Asked;
import ascertain.ui.intake.ImportReads.Listed;
import ascertain.ui.intake.ImportReads.Shown;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/// What came in so far, what came of each, and what can be done about it.
public final class ImportsModel {
    private static final int UNKNOWN = -1;

    private final Session session;
    private final Background reading;
    private final Background writing;
    private final Undoing undoing;
    private final Runnable pick;
    private final Latest<Asked, Listed> listing;
    private final Latest<Asked, Shown> showing;
    private final ReadOnlyObjectWrapper<Paged<ImportBatch>> batches =
            new ReadOnlyObjectWrapper<>(Paged.empty());
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Paged<RejectedRow>> rows =
            new ReadOnlyObjectWrapper<>(Paged.empty());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Integer> place = new ReadOnlyObjectWrapper<>(-1);
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(UNKNOWN);
    private final BooleanProperty leftOut = new SimpleBooleanProperty();

    /// @param reading does short reads
    /// @param writing does what changes the case
    /// @param undoing says what was undone
    /// @param pick lets a person pick what to import
    public ImportsModel(
            Session session,
            Background reading,
            Background writing,
            Undoing undoing,
            Runnable pick) {
        this.session = session;
        this.reading = reading;
        this.writing = writing;
        this.undoing = undoing;
        this.pick = pick;
        listing =
                new Latest<>(
                        reading,
                        "Reading the imports",
                        ImportReads::list,
                        this::show,
                        this::refuse);
        showing =
                new Latest<>(
                        reading, "Reading an import", ImportReads::read, this::show, this::refuse);
        session.openProperty().subscribe(this::opened);
        session.changesProperty().subscribe((_, _) -> readAnew());
        leftOut.subscribe((_, _) -> readAnew());
    }

    /// How many rejected rows wait, or the empty text.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// All imports, newest first.
    ReadOnlyObjectProperty<Paged<ImportBatch>> batchesProperty() {
        return batches.getReadOnlyProperty();
    }

    /// Whether only those are listed that were refused or have rows that wait.
    BooleanProperty leftOutProperty() {
        return leftOut;
    }

    /// The import that is shown, or null.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Where it stands in the list, or -1.
    ReadOnlyObjectProperty<Integer> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Its rejected rows.
    ReadOnlyObjectProperty<Paged<RejectedRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// "12 imports · 3 rejected rows wait".
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What was just done, or why something was not, or the empty text.
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether there is no import at all.
    ObservableValue<Boolean> noneProperty() {
        return all.map(number -> number.intValue() == 0);
    }

    /// Whether there is one.
    ObservableValue<Boolean> someProperty() {
        return all.map(number -> number.intValue() > 0);
    }

    /// Shows the one at a place.
    void select(int at) {
        state.set("");
        ask(at);
    }

    /// Lets a person pick files to import.
    void pick() {
        pick.run();
    }

    /// Undoes the import shown.
    void undo() {
        var now = shown.get();
        session.open().filter(_ -> now != null).ifPresent(open -> undo(open, now.batch()));
    }

    private void undo(OpenCase open, ImportBatch batch) {
        writing.run(
                "Undoing the import of " + batch.source(),
                _ -> {
                    open.imports().undo(batch);
                    return batch.source();
                },
                source -> undoing.say("Undone: import of " + source),
                this::refuse);
    }

    /// Says what was done, or why something was not.
    void say(String sentence) {
        state.set(sentence);
    }

    void refuse(Exception why) {
        state.set(Sentences.of(why));
    }

    private void readAnew() {
        var now = shown.get();
        long key = now == null ? 0 : now.batch().id();
        session.open()
                .ifPresent(open -> listing.ask(new Asked(open, leftOut.get(), key, all.get())));
    }

    private void show(Listed listed) {
        var open = listed.asked().open();
        boolean only = listed.asked().leftOut();
        if (session.open().orElse(null) != open) {
            return;
        }
        long waiting = listed.waiting();
        count.set(waiting == 0 ? "" : Words.of(waiting));
        words.set(
                Words.count(listed.all(), "import", "imports")
                        + (waiting == 0
                                ? ""
                                : " · "
                                        + Words.count(
                                                waiting,
                                                "rejected row waits",
                                                "rejected rows wait")));
        all.set(listed.all());
        place.set(-1);
        batches.set(paged(listed.count(), from -> open.imports().page(only, from, Paged.PAGE)));
        if (listed.count() > 0) {
            ask(listed.place());
        } else {
            shown.set(null);
        }
    }

    private void ask(int at) {
        session.open().ifPresent(open -> showing.ask(new Asked(open, leftOut.get(), 0, at)));
    }

    private void show(Shown read) {
        if (session.open().orElse(null) == read.from()) {
            shown.set(read);
            place.set(read.place());
            var imports = read.from().imports();
            var batch = read.batch();
            rows.set(paged(batch.kept(), from -> imports.rows(batch, from, Paged.PAGE)));
        }
    }

    private <E> Paged<E> paged(int size, IntFunction<List<E>> pages) {
        return Paged.read(reading, size, pages, this::refuse);
    }

    private void opened(@Nullable OpenCase open) {
        shown.set(null);
        rows.set(Paged.empty());
        batches.set(Paged.empty());
        all.set(UNKNOWN);
        leftOut.set(false);
        place.set(-1);
        count.set("");
        words.set("");
        state.set("");
        if (open != null) {
            readAnew();
        }
    }
}
