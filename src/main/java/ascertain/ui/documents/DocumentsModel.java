package ascertain.ui.documents;

import ascertain.desk.OpenCase;
import ascertain.roll.Evidence;
import ascertain.store.ClaimantDocument;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Dialogs;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// The documents of the claimant shown, and what can be done with them.
public final class DocumentsModel {
    private final Session session;
    private final Writing writing;
    private final Dialogs dialogs;
    private final Undoing undoing;
    private final Latest<Asked, Read> reads;
    private final ObservableList<ClaimantDocument> documents = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final BooleanProperty known = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper attached = new ReadOnlyStringWrapper("");
    private String awaited = "";
    private final ReadOnlyObjectWrapper<@Nullable ClaimantRecord> person =
            new ReadOnlyObjectWrapper<>();

    private record Asked(OpenCase open, long id) {}

    private record Read(long id, List<ClaimantDocument> documents) {}

    /// @param shown the claimant shown, or null
    /// @param reading does short reads
    /// @param writing does what changes the case
    public DocumentsModel(
            Session session,
            ObservableValue<@Nullable ClaimantRecord> shown,
            Background reading,
            Background writing,
            Dialogs dialogs,
            Undoing undoing) {
        this.session = session;
        this.writing = new Writing(session, writing, this::refuse);
        this.dialogs = dialogs;
        this.undoing = undoing;
        reads =
                new Latest<>(
                        reading,
                        "Reading documents",
                        asked -> new Read(asked.id, asked.open.documents().of(asked.id)),
                        this::take,
                        this::refuse);
        shown.subscribe(
                (before, now) -> {
                    person.set(now);
                    if (idOf(before) != idOf(now)) {
                        problem.set("");
                        show(List.of());
                        known.set(idOf(now) == 0);
                        read();
                    }
                });
        session.changesProperty().subscribe((_, _) -> read());
    }

    /// Whether the documents have been read.
    ReadOnlyBooleanProperty knownProperty() {
        return known;
    }

    private static long idOf(@Nullable ClaimantRecord record) {
        return record == null ? 0 : record.id();
    }

    /// Its documents, and those of all that duplicate it.
    ObservableList<ClaimantDocument> documents() {
        return documents;
    }

    /// How many there are, or the empty text.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Why the last thing asked for was not done, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The digest of the document attached last, once it is among the documents.
    ReadOnlyStringProperty attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    /// The claimant shown, or null.
    ReadOnlyObjectProperty<@Nullable ClaimantRecord> personProperty() {
        return person.getReadOnlyProperty();
    }

    /// Whether a document is the claimant's own and was attached, so that it can be changed.
    boolean isOwn(@Nullable ClaimantDocument document) {
        var now = person.get();
        return document != null
                && now != null
                && document.isAttached()
                && document.reference().equals(now.claimant().reference());
    }

    /// Whether there is somebody to attach files to.
    boolean takesFiles() {
        return idOf(person.get()) != 0;
    }

    private void read() {
        long id = idOf(person.get());
        if (id != 0) {
            session.open().ifPresent(open -> reads.ask(new Asked(open, id)));
        }
    }

    private void take(Read read) {
        if (read.id == idOf(person.get())) {
            known.set(true);
            show(read.documents);
        }
    }

    private void show(List<ClaimantDocument> read) {
        if (!documents.equals(read)) {
            documents.setAll(read);
        }
        count.set(read.isEmpty() ? "" : Words.of(read.size()));
        tellAttached();
    }

    private void tellAttached() {
        if (documents.stream().anyMatch(one -> one.document().sha256().equals(awaited))) {
            attached.set("");
            attached.set(awaited);
            awaited = "";
        }
    }

    /// Lets a person pick files and attaches them.
    void pick() {
        attach(dialogs.documentsToOpen("Attach documents"));
    }

    /// Attaches files, each in a step of its own; those that cannot be are named.
    void attach(List<Path> files) {
        long id = idOf(person.get());
        problem.set("");
        if (files.isEmpty() || id == 0 || session.open().isEmpty()) {
            return;
        }
        writing.run(
                "Attaching " + Words.count(files.size(), "document", "documents"),
                (open, progress) -> Attached.to(open, id, files, progress),
                this::told);
    }

    private void told(Attached outcome) {
        problem.set(String.join("\n", outcome.refused()));
        if (!outcome.documents().isEmpty()) {
            awaited = outcome.documents().getFirst().sha256();
            tellAttached();
            undoing.tell(outcome.words());
        }
    }

    /// Takes a document off the claimant.
    void detach(ClaimantDocument document) {
        change(
                "Detaching",
                open -> open.documents().detach(document),
                "Detached " + document.document().fileName());
    }

    /// Says what a document is.
    void describe(ClaimantDocument document, Evidence.Kind kind) {
        describe(document, kind, document.document().receivedOn());
    }

    /// Says when a document was received, as it is typed.
    void describe(ClaimantDocument document, String receivedOn) {
        try {
            var today = session.open().orElseThrow().today();
            describe(document, document.document().kind(), TypedDate.parseDay(receivedOn, today));
        } catch (DateTimeException wrong) {
            problem.set(wrong.getMessage());
        }
    }

    private void describe(ClaimantDocument document, Evidence.Kind kind, LocalDate receivedOn) {
        var known = document.document();
        if (known.kind() != kind || !known.receivedOn().equals(receivedOn)) {
            change(
                    "Describing",
                    open -> open.documents().describe(document, kind, receivedOn),
                    "Described " + known.fileName());
        }
    }

    private void change(String title, java.util.function.Consumer<OpenCase> verb, String done) {
        problem.set("");
        writing.run(title, verb, () -> undoing.tell(done));
    }

    private void refuse(Exception why) {
        problem.set(Sentences.of(why));
    }
}
