package ascertain.ui.questions;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.membership.Question;
import ascertain.roll.InMail;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// One claimant after the other: what is asked, and what is answered.
public final class QuestionsModel {
    private final Session session;
    private final Background writing;
    private final Undoing undoing;
    private final Queue queue;
    private final Latest<Asked, Optional<Shown>> reader;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Set<Question> left = new HashSet<>();
    private boolean busy;

    private record Asked(OpenCase open, long id) {}

    /// @param reading does short reads
    /// @param writing does what changes the case
    /// @param looking finds who waits
    public QuestionsModel(
            Session session,
            Background reading,
            Background writing,
            Background looking,
            Undoing undoing) {
        this.session = session;
        this.writing = writing;
        this.undoing = undoing;
        queue = new Queue(session, reading, looking, this::fail);
        reader =
                new Latest<>(
                        reading,
                        "Reading the claimant",
                        asked -> Shown.find(asked.open, asked.id),
                        read -> read.ifPresent(this::show),
                        this::fail);
        queue.selectedProperty().subscribe((_, id) -> turnTo(id.longValue()));
        session.changesProperty().subscribe((_, _) -> read());
    }

    Queue queue() {
        return queue;
    }

    /// How many claimants wait, or the empty text for none.
    public ObservableValue<String> countProperty() {
        return queue.waitingProperty()
                .map(waiting -> waiting.isEmpty() ? "" : Words.of(waiting.size()));
    }

    /// The claimant looked at with all that asking about it needs, or null.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is asked of it, those left open last.
    ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Why the last answer was not taken, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What can be said to a question at a press.
    List<Choice> choices(Card card) {
        var now = shown.get();
        return now == null ? List.of() : Choice.of(card, now);
    }

    /// Gives an answer.
    void answer(Choice choice) {
        deal(choice.words(), (open, record) -> choice.verb().apply(open.questions(), record));
    }

    /// Gives the answer of a key to the first question.
    ///
    /// @return false where the question has no such answer
    boolean answer(Choice.Key key) {
        if (cards.get().isEmpty()) {
            return true;
        }
        var found =
                choices(cards.get().getFirst()).stream()
                        .filter(choice -> choice.key() == key)
                        .findFirst();
        found.ifPresent(this::answer);
        return found.isPresent();
    }

    /// Says that a key is no answer to the first question.
    void refuse(Choice.Key key) {
        problem.set(
                (key == Choice.Key.YES ? "Yes" : "No") + " is no answer to the first question.");
    }

    /// Takes the days typed in answer to a question, in the order of the card's.
    ///
    /// @param answers whether they are the answer, or only looked at so far
    /// @return why they cannot be taken, or the empty text
    String type(Card card, List<String> typed, boolean answers) {
        var now = shown.get();
        if (now == null) {
            return "";
        }
        try {
            var choice = Choice.typed(card, typed, now);
            if (answers) {
                answer(choice);
            }
            return "";
        } catch (DateTimeException | IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Says of all messages that are only possible that they were InMail.
    void allWere() {
        var now = shown.get();
        if (now != null) {
            List<InMail> all = now.questions().possible();
            var what =
                    "The claimant says that all %s possible messages were InMail"
                            .formatted(Words.of(all.size()));
            deal(what, (open, record) -> open.questions().say(record, all, true, what));
        }
    }

    /// Leaves the first question open: it comes last, and once all are left the claimant does.
    void leaveOpen() {
        if (!cards.get().isEmpty()) {
            leaveOpen(cards.get().getFirst());
        } else if (shown.get() != null) {
            queue.putOff(shown.get().record().id());
        }
    }

    void leaveOpen(Card card) {
        var now = shown.get();
        if (now == null) {
            return;
        }
        left.add(card.question());
        if (now.cards().stream().allMatch(one -> left.contains(one.question()))) {
            left.clear();
            queue.putOff(now.record().id());
        }
        lay();
    }

    private void deal(String what, BiFunction<OpenCase, ClaimantRecord, ClaimantRecord> verb) {
        var now = shown.get();
        var open = session.open();
        boolean current = now != null && now.record().id() == queue.selectedProperty().get();
        if (!current || busy || open.isEmpty()) {
            return;
        }
        busy = true;
        problem.set("");
        writing.run(
                "Answering",
                _ -> Shown.of(open.get(), verb.apply(open.get(), now.record())),
                saved -> answered(what, saved),
                why -> {
                    busy = false;
                    fail(why);
                    read();
                });
    }

    private void answered(String what, Shown saved) {
        busy = false;
        var outcome = saved.record().determination().outcome();
        undoing.tell(saved.answered(what));
        if (outcome != Outcome.UNDETERMINED) {
            queue.settled(saved.record().id());
        } else {
            show(saved);
        }
    }

    private void turnTo(long id) {
        problem.set("");
        left.clear();
        if (id == 0) {
            shown.set(null);
            lay();
        } else {
            read();
        }
    }

    private void read() {
        long id = queue.selectedProperty().get();
        session.open().filter(_ -> id != 0).ifPresent(open -> reader.ask(new Asked(open, id)));
    }

    private void show(Shown read) {
        if (read.record().id() == queue.selectedProperty().get()) {
            shown.set(read);
            lay();
        }
    }

    private void lay() {
        var now = shown.get();
        var first = new ArrayList<Card>();
        var last = new ArrayList<Card>();
        if (now != null) {
            now.cards().forEach(card -> (left.contains(card.question()) ? last : first).add(card));
        }
        first.addAll(last);
        cards.set(List.copyOf(first));
    }

    private void fail(Exception why) {
        problem.set(Sentences.of(why));
    }
}
