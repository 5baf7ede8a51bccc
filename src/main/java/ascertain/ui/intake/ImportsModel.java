package ascertain.ui.intake;

import ascertain.desk.ImportReport;
import ascertain.desk.OpenCase;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/// What came in so far, what came of each, and what can be done about it.
public final class ImportsModel {
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
    private int wanted;

    /// One import with all that is told of it.
    ///
    /// @param whyNot why it cannot be undone, or the empty text
    record Shown(OpenCase from, ImportBatch batch, ImportReport.Source report, String whyNot) {}

    /// What is asked of a case.
    ///
    /// @param key the import that is shown, or 0
    /// @param place the place in the list that is to be shown, or how many there were before
    private record Asked(OpenCase open, long key, int place) {}

    private record Listed(OpenCase from, int count, long waiting, int place) {}

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
                        ImportsModel::list,
                        this::show,
                        this::refuse);
        showing =
                new Latest<>(
                        reading, "Reading an import", ImportsModel::read, this::show, this::refuse);
        session.openProperty().subscribe(this::opened);
        session.changesProperty().subscribe((_, _) -> readAnew());
    }

    /// How many rejected rows wait, or the empty text.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// All imports, newest first.
    ReadOnlyObjectProperty<Paged<ImportBatch>> batchesProperty() {
        return batches.getReadOnlyProperty();
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
        return batches.map(List::isEmpty);
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
        session.open()
                .ifPresent(
                        open ->
                                listing.ask(
                                        new Asked(
                                                open,
                                                now == null ? 0 : now.batch().id(),
                                                batches.get().size())));
    }

    /// The one shown stays, unless another came in since that puts nothing right in it.
    private static Listed list(Asked asked) {
        var imports = asked.open.imports();
        int count = imports.count();
        boolean fresh =
                count > asked.place && imports.page(0, 1).stream().noneMatch(ImportBatch::fixes);
        int place = fresh || asked.key == 0 ? 0 : imports.placeOf(asked.key);
        return new Listed(asked.open, count, imports.waiting(), place);
    }

    private void show(Listed listed) {
        if (session.open().orElse(null) != listed.from) {
            return;
        }
        var waiting = Words.count(listed.waiting, "rejected row waits", "rejected rows wait");
        count.set(listed.waiting == 0 ? "" : Words.of(listed.waiting));
        words.set(
                Words.count(listed.count, "import", "imports")
                        + (listed.waiting == 0 ? "" : " · " + waiting));
        place.set(-1);
        batches.set(paged(listed.count, from -> listed.from.imports().page(from, Paged.PAGE)));
        if (listed.count > 0) {
            ask(listed.place);
        }
    }

    private void ask(int at) {
        wanted = at;
        session.open().ifPresent(open -> showing.ask(new Asked(open, 0, at)));
    }

    private static Shown read(Asked asked) {
        var imports = asked.open.imports();
        var batch = imports.page(asked.place, 1).stream().findFirst().orElseThrow(Stopped::new);
        return new Shown(asked.open, batch, imports.report(batch), imports.whyNotUndone(batch));
    }

    private void show(Shown read) {
        if (session.open().orElse(null) == read.from) {
            shown.set(read);
            place.set(wanted);
            var imports = read.from.imports();
            rows.set(paged(read.batch.kept(), from -> imports.rows(read.batch, from, Paged.PAGE)));
        }
    }

    private <E> Paged<E> paged(int size, IntFunction<List<E>> pages) {
        return Paged.read(reading, size, pages, this::refuse);
    }

    private void opened(@Nullable OpenCase open) {
        shown.set(null);
        rows.set(Paged.empty());
        batches.set(Paged.empty());
        place.set(-1);
        count.set("");
        words.set("");
        state.set("");
        if (open != null) {
            readAnew();
        }
    }
}
