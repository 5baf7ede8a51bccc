package ascertain.ui.documents;

import ascertain.desk.OnDocument;
import ascertain.desk.OpenCase;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.store.ClaimantDocument;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The rows of a claimant that wait for a document, and what a person says of them with one in
/// view: each answer is saved at once and can be undone.
final class SeenModel {
    private final Session session;
    private final OpenCase open;
    private final long claimant;
    private final ClaimantDocument document;
    private final Background writing;
    private final Undoing undoing;
    private final Latest<Long, Read> reads;
    private final ObservableList<SeenRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ClaimantRecord> record =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SeenRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper blocked = new ReadOnlyBooleanWrapper();
    final SeenEntry entry = new SeenEntry();

    /// Whether the document is before the person's eyes: nobody confirms on one they cannot see.
    final BooleanProperty inView = new SimpleBooleanProperty();

    private LocalDate today = LocalDate.EPOCH;
    private ZoneId zone = ZoneOffset.UTC;
    private boolean saving;
    private Subscription heard = Subscription.EMPTY;

    private record Read(ClaimantRecord record, LocalDate today, ZoneId zone) {}

    /// @param typedHere whether the form holds unsaved typing for the claimant
    SeenModel(
            Session session,
            OpenCase open,
            long claimant,
            ClaimantDocument document,
            Background reading,
            Background writing,
            Undoing undoing,
            ObservableValue<Boolean> typedHere) {
        this.open = open;
        this.claimant = claimant;
        this.document = document;
        this.writing = writing;
        this.undoing = undoing;
        blocked.bind(typedHere.map(typed -> typed));
        reads =
                new Latest<>(
                        reading,
                        "Reading the claimant",
                        id -> new Read(open.claimant(id), open.today(), open.definition().zone()),
                        this::show,
                        this::refuse);
        this.session = session;
    }

    /// Follows the record from now on.
    void begin() {
        heard = session.changesProperty().subscribe((_, _) -> read());
        read();
    }

    /// Follows it no more.
    void end() {
        heard.unsubscribe();
        heard = Subscription.EMPTY;
    }

    /// The rows that wait, InMail first.
    ObservableList<SeenRow> rows() {
        return rows;
    }

    /// The claimant as it is on record, or null until it has been read.
    ReadOnlyObjectProperty<@Nullable ClaimantRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /// What is spoken of, or null.
    ReadOnlyObjectProperty<@Nullable SeenRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether nothing can be said, since something is typed in the form and not saved.
    ReadOnlyBooleanProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /// What was done last, and how to undo it.
    ReadOnlyStringProperty noticeProperty() {
        return undoing.noticeProperty();
    }

    /// Why the last answer was not taken, or the empty text.
    StringProperty problemProperty() {
        return entry.problem;
    }

    ZoneId zone() {
        return zone;
    }

    String documentName() {
        return document.document().fileName();
    }

    void undo() {
        undoing.undo();
    }

    void redo() {
        undoing.redo();
    }

    private void read() {
        reads.ask(claimant);
    }

    /// Turns to a row, or to none.
    void choose(@Nullable SeenRow row) {
        chosen.set(row);
        entry.show(row, zone);
    }

    private void show(Read read) {
        record.set(read.record);
        today = read.today;
        zone = read.zone;
        var waiting = new ArrayList<SeenRow>();
        OnDocument.doubtfulInMails(read.record).forEach(one -> waiting.add(new SeenRow.Sent(one)));
        OnDocument.doubtfulPeriods(read.record)
                .forEach(one -> waiting.add(new SeenRow.Premium(one)));
        if (rows.equals(waiting)) {
            return;
        }
        int at = rows.indexOf(chosen.get());
        rows.setAll(waiting);
        boolean adding =
                chosen.get() instanceof SeenRow.NewSent
                        || chosen.get() instanceof SeenRow.NewPremium;
        if (!adding && !waiting.contains(chosen.get())) {
            choose(waiting.isEmpty() ? null : waiting.get(Math.clamp(at, 0, waiting.size() - 1)));
        }
    }

    /// Says that what is typed is an InMail, or is none.
    void say(boolean isInMail) {
        var on = record.get();
        if (on == null || saving) {
            return;
        }
        try {
            var said =
                    entry.inMail(
                            today,
                            zone,
                            isInMail ? Grade.CONFIRMED : Grade.NOT_INMAIL,
                            document.document().sha256());
            var before = chosen.get() instanceof SeenRow.Sent(InMail known) ? known : null;
            save(
                    OnDocument.draft(on, before, said, documentName()),
                    isInMail ? "Confirmed an InMail" : "Denied an InMail");
        } catch (DateTimeException wrong) {
            entry.problem.set(wrong.getMessage());
        }
    }

    /// Says that the period typed is what the document shows.
    void sayPeriod() {
        var on = record.get();
        if (on == null || saving) {
            return;
        }
        try {
            var said = entry.period(today);
            var before = chosen.get() instanceof SeenRow.Premium(var known) ? known : null;
            save(
                    OnDocument.draft(on, before, said, document.document().sha256()),
                    "Confirmed a Premium period");
        } catch (DateTimeException wrong) {
            entry.problem.set(wrong.getMessage());
        }
    }

    private void save(ClaimantDraft draft, String done) {
        if (blocked.get() || !inView.get()) {
            return;
        }
        saving = true;
        entry.problem.set("");
        writing.run(
                "Saving",
                _ -> open.save(draft, "seen on " + documentName()),
                _ -> {
                    saving = false;
                    if (List.of(new SeenRow.NewSent(), new SeenRow.NewPremium())
                            .contains(chosen.get())) {
                        choose(rows.isEmpty() ? null : rows.getFirst());
                    }
                    undoing.tell(done + " on " + documentName());
                    read();
                },
                why -> {
                    saving = false;
                    refuse(why);
                    read();
                });
    }

    private void refuse(Exception why) {
        entry.problem.set(Sentences.of(why));
    }
}
