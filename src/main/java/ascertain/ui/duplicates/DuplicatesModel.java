package ascertain.ui.duplicates;

import ascertain.desk.Lookalikes.Pair;
import ascertain.desk.OpenCase;
import ascertain.intake.duplicates.Joining.Choice;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.ui.control.Words;
import ascertain.ui.duplicates.FieldRow.Pick;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One pair after the other: who they are, what of each is kept, and what is done about them.
public final class DuplicatesModel {
    private final Session session;
    private final Writing writing;
    private final Undoing undoing;
    private final Queue queue;
    private final Latest<Asked, Both> reader;
    private final ObjectProperty<@Nullable Pair> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Both> both = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty keepsLeft = new SimpleBooleanProperty(true);
    private final Map<ClaimantField<?>, Pick> picks = new HashMap<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// The two of a pair with all that is known of them.
    record Both(Pair pair, ClaimantRecord left, ClaimantRecord right) {}

    private record Asked(OpenCase open, Pair pair) {}

    /// @param looking finds duplicates, which takes long
    public DuplicatesModel(
            Session session,
            Background reading,
            Background writing,
            Background looking,
            Undoing undoing) {
        this.session = session;
        this.writing = new Writing(session, writing, this::fail);
        this.undoing = undoing;
        queue = new Queue(session, looking);
        reader =
                new Latest<>(
                        reading,
                        "Reading two claimants",
                        asked ->
                                new Both(
                                        asked.pair,
                                        asked.open.claimant(asked.pair.left().id()),
                                        asked.open.claimant(asked.pair.right().id())),
                        this::show,
                        this::fail);
        selected.subscribe(this::read);
        keepsLeft.subscribe(_ -> lay());
        session.changesProperty().subscribe((_, _) -> readAgain());
        queue.pairs().addListener((ListChangeListener<Pair>) _ -> lookAtSome());
    }

    Queue queue() {
        return queue;
    }

    /// How many pairs are sure or likely.
    public ObservableValue<Number> waitingProperty() {
        return queue.waitingProperty();
    }

    /// How many pairs wait, only possible ones among them, or the empty text for none.
    public ObservableValue<String> countProperty() {
        return queue.allProperty()
                .map(count -> count.longValue() == 0 ? "" : Words.of(count.longValue()));
    }

    /// The pair looked at, or null.
    ObjectProperty<@Nullable Pair> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<@Nullable Both> bothProperty() {
        return both.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FieldRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether the left one stays when they are merged.
    BooleanProperty keepsLeftProperty() {
        return keepsLeft;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Takes one side's value of a field, or both.
    void pick(ClaimantField<?> field, Pick pick) {
        picks.put(field, pick);
        lay();
    }

    /// Goes so many pairs on.
    void move(int by) {
        int to = queue.pairs().indexOf(selected.get()) + by;
        if (to >= 0 && to < queue.pairs().size()) {
            selected.set(queue.pairs().get(to));
        }
    }

    /// Merges the two into the one that stays.
    void merge() {
        var now = both.get();
        if (now == null || now.pair != selected.get()) {
            return;
        }
        boolean left = keepsLeft.get();
        var kept = left ? now.left : now.right;
        var other = left ? now.right : now.left;
        var choices = new HashMap<ClaimantField<?>, Choice>();
        picks.forEach((field, pick) -> choices.put(field, FieldRow.choice(pick, left)));
        deal(
                now.pair,
                other.id(),
                "Merging",
                open -> open.duplicates().merge(kept, other, choices),
                "Merged " + other.claimant().reference() + " into " + kept.claimant().reference());
    }

    /// Says that the two are different people.
    void tellApart() {
        var pair = selected.get();
        if (pair != null) {
            deal(
                    pair,
                    0,
                    "Telling apart",
                    open -> open.duplicates().tellApart(pair.left().id(), pair.right().id()),
                    "Told apart " + pair.left().reference() + " and " + pair.right().reference());
        }
    }

    /// Puts the pair off, to the end of the list.
    void putOff() {
        var pair = selected.get();
        if (pair != null) {
            onwards(pair, () -> queue.putOff(pair));
        }
    }

    private void deal(Pair pair, long gone, String title, Consumer<OpenCase> verb, String done) {
        problem.set("");
        writing.run(
                title,
                verb,
                () -> {
                    onwards(pair, () -> queue.settled(pair, gone));
                    undoing.tell(done);
                });
    }

    /// Whoever comes after a pair that goes is looked at next.
    private void onwards(Pair pair, Runnable change) {
        int place = Math.max(0, queue.pairs().indexOf(pair));
        change.run();
        int size = queue.pairs().size();
        selected.set(size == 0 ? null : queue.pairs().get(Math.min(place, size - 1)));
    }

    private void lookAtSome() {
        var pairs = queue.pairs();
        if (pairs.isEmpty()) {
            selected.set(null);
        } else if (!pairs.contains(selected.get())) {
            selected.set(pairs.getFirst());
        }
    }

    private void read(@Nullable Pair pair) {
        picks.clear();
        problem.set("");
        keepsLeft.set(true);
        if (pair == null) {
            both.set(null);
            lay();
        } else {
            session.open().ifPresent(open -> reader.ask(new Asked(open, pair)));
        }
    }

    /// Somebody may have saved one of the two: what is shown is what would be merged.
    private void readAgain() {
        var pair = selected.get();
        if (pair != null) {
            session.open().ifPresent(open -> reader.ask(new Asked(open, pair)));
        }
    }

    private void show(Both read) {
        if (read.pair == selected.get()) {
            both.set(read);
            lay();
        }
    }

    private void lay() {
        var now = both.get();
        rows.set(
                now == null
                        ? List.of()
                        : FieldRow.of(
                                now.left.claimant(), now.right.claimant(), keepsLeft.get(), picks));
    }

    private void fail(Exception why) {
        problem.set(Sentences.of(why));
    }
}
