package ascertain.ui.review;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantRecord;
import ascertain.store.Inquiry;
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

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The inquiries about the claimant shown, and what is typed for them, kept for each claimant until
/// it is sent.
public final class InquiryModel {
    private final Session session;
    private final Undoing undoing;
    private final Latest<Asked, Found> reading;
    private final Unwritten unwritten;
    private final TypedTexts typed = new TypedTexts();
    private final ObservableValue<@Nullable Over> whom;
    private final ReadOnlyObjectWrapper<@Nullable List<Inquiry>> inquiries =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private long of;

    private record Asked(OpenCase open, long id) {}

    private record Found(long id, List<Inquiry> all) {}

    /// What it follows.
    ///
    /// @param record the claimant shown, or null
    /// @param broughtBack what an earlier sitting left typed, once a person wants it back
    public record Followed(
            ObservableValue<@Nullable ClaimantRecord> record,
            ObservableValue<List<Unsaved>> broughtBack) {}

    /// @param reads does short reads
    /// @param keepsTyped keeps on disk what is typed, and never takes long
    public InquiryModel(
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
                        "Reading the inquiries",
                        asked ->
                                new Found(asked.id, asked.open.casework().inquiries().of(asked.id)),
                        this::show,
                        undoing::refuse);
        unwritten =
                new Unwritten(
                        new Keeping(session, keepsTyped, undoing::refuse),
                        Part.INQUIRY,
                        "an inquiry about",
                        "inquiries about");
        typed.watch(this::keep);
        whom = shown.record.map(Unwritten::over);
        whom.subscribe(this::turnTo);
        shown.broughtBack.subscribe(
                left -> {
                    unwritten.bringBack(left);
                    fill();
                });
        session.changesProperty().subscribe(this::read);
        session.openProperty()
                .subscribe(
                        (_, _) -> {
                            unwritten.clear();
                            of = 0;
                            fill();
                            inquiries.set(null);
                        });
    }

    /// The inquiries, those not closed first, or null until they are read.
    ReadOnlyObjectProperty<@Nullable List<Inquiry>> inquiriesProperty() {
        return inquiries.getReadOnlyProperty();
    }

    /// How many are not closed, or the empty text for none.
    public ObservableValue<String> countProperty() {
        return inquiries
                .map(all -> all.stream().filter(one -> one.state() != Inquiry.State.CLOSED).count())
                .map(number -> number == 0 ? "" : Words.of(number))
                .orElse("");
    }

    /// Whose they are, or null while nobody is shown who is on the roll.
    ObservableValue<@Nullable Over> whomProperty() {
        return whom;
    }

    /// What is asked, as typed.
    StringProperty wordsProperty() {
        return typed.of("words");
    }

    /// Who is asked, as typed.
    StringProperty askedOfProperty() {
        return typed.of("asked_of");
    }

    /// The answer to an inquiry, as typed.
    StringProperty answerProperty(Inquiry inquiry) {
        return typed.of("answer_" + inquiry.id());
    }

    /// What is wrong with what was asked, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// About whom something is typed and not sent, in words, or the empty text.
    public ReadOnlyStringProperty unsavedProperty() {
        return unwritten.wordsProperty();
    }

    /// Whether something is typed about the claimant shown and not sent.
    public ObservableValue<Boolean> typedProperty() {
        return Bindings.createBooleanBinding(
                () -> whom.getValue() != null && unwritten.of(of).isPresent(),
                unwritten.wordsProperty(),
                whom);
    }

    private void turnTo(@Nullable Over over) {
        long id = over == null ? 0 : over.id();
        if (id != of) {
            of = id;
            problem.set("");
            inquiries.set(null);
            fill();
            read();
        }
    }

    private void fill() {
        typed.restore(unwritten.of(of).orElse(java.util.Map.of()));
    }

    private void keep() {
        var over = whom.getValue();
        if (over != null) {
            var texts = typed.texts();
            if (texts.isEmpty()) {
                unwritten.drop(over.id());
            } else {
                unwritten.put(over, texts);
            }
        }
    }

    private void read() {
        session.open().filter(_ -> of > 0).ifPresent(open -> reading.ask(new Asked(open, of)));
    }

    private void show(Found found) {
        if (found.id == of) {
            inquiries.set(found.all);
        }
    }

    /// Asks what is typed.
    void ask() {
        var words = wordsProperty().get();
        if (words.isBlank()) {
            problem.set("Type what you want to know.");
            return;
        }
        problem.set("");
        long id = of;
        var whomAsked = askedOfProperty().get().strip();
        undoing.change(
                "Asking",
                open -> open.casework().inquiries().ask(id, words, whomAsked),
                () -> {
                    sent(id, "words", words);
                    sent(id, "asked_of", askedOfProperty().get());
                    undoing.tell("Asked " + (whomAsked.isEmpty() ? "anybody" : whomAsked));
                });
    }

    /// Answers an inquiry with what is typed for it.
    void answer(Inquiry inquiry) {
        var words = answerProperty(inquiry).get();
        long id = of;
        if (!words.isBlank()) {
            undoing.change(
                    "Answering",
                    open -> open.casework().inquiries().answer(inquiry.id(), words),
                    () -> {
                        sent(id, "answer_" + inquiry.id(), words);
                        undoing.tell("Answered " + inquiry.by());
                    });
        }
    }

    /// Closes an inquiry: it waits for nobody any more.
    void close(Inquiry inquiry) {
        undoing.change(
                "Closing an inquiry",
                open -> open.casework().inquiries().close(inquiry.id()),
                () -> undoing.tell("Inquiry closed"));
    }

    /// What was typed on meanwhile stays.
    private void sent(long id, String name, String text) {
        unwritten.without(id, name, text);
        if (of == id) {
            fill();
        }
    }
}
