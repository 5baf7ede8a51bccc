package ascertain.ui.duplicates;

import ascertain.desk.Lookalikes;
import ascertain.desk.Lookalikes.Pair;
import ascertain.desk.OpenCase;
import ascertain.intake.duplicates.Strength;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// The pairs that wait for a person, found in the background and found anew when the roll changes.
final class Queue {
    private static final long QUICK = TimeUnit.SECONDS.toNanos(1);

    private static final String LOOKING = "Looking for duplicates…";

    private final Session session;
    private final Background looking;
    private final ObservableList<Pair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Lookalikes> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper all = new ReadOnlyLongWrapper();
    private final Set<List<Long>> later = new HashSet<>();
    private long took;
    private boolean working;
    private boolean again;

    /// What was found, and how long that took.
    private record Answer(Lookalikes found, long nanos) {}

    Queue(Session session, Background looking) {
        this.session = session;
        this.looking = looking;
        session.openProperty().subscribe(this::opened);
        // What is seen first is read first: this takes all the strength a machine has.
        session.factsProperty()
                .subscribe(
                        (before, now) -> {
                            if (before == null && now != null) {
                                look();
                            }
                        });
        session.changesProperty().subscribe((_, _) -> changed());
    }

    /// Those to look at, the surest first and those put off last.
    ObservableList<Pair> pairs() {
        return pairs;
    }

    /// What was found last, or null.
    ReadOnlyObjectProperty<@Nullable Lookalikes> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many there are, those not listed among them.
    ReadOnlyLongProperty allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Whether nobody is on the roll, so that nobody can be on it twice.
    ObservableValue<Boolean> rollEmptyProperty() {
        return session.factsProperty().map(facts -> facts.totals().claimants() == 0).orElse(false);
    }

    /// How many of them are sure or likely.
    ReadOnlyLongProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Why the list may not be what the roll is now, or the empty text.
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Takes a pair off the list, and with it all that name whom it took off the roll.
    void settled(Pair pair, long gone) {
        pairs.removeIf(
                other -> other == pair || other.left().id() == gone || other.right().id() == gone);
        count();
    }

    /// Puts a pair at the end, for as long as the case is open.
    void putOff(Pair pair) {
        later.add(key(pair));
        if (pairs.remove(pair)) {
            pairs.add(pair);
        }
    }

    /// Looks for duplicates now.
    void look() {
        var open = session.open();
        if (working || open.isEmpty()) {
            again |= working;
            return;
        }
        working = true;
        state.set(LOOKING);
        looking.run(
                "Looking for duplicates",
                progress -> {
                    long from = System.nanoTime();
                    var answer = open.get().duplicates().find(progress);
                    return new Answer(answer, System.nanoTime() - from);
                },
                answer -> done(open.get(), answer),
                this::failed);
    }

    private void opened(@Nullable OpenCase open) {
        later.clear();
        pairs.clear();
        found.set(null);
        count();
        took = 0;
        state.set(open == null ? "" : LOOKING);
    }

    private void changed() {
        if (took < QUICK) {
            look();
        } else {
            state.set("The roll has changed since this list was made.");
        }
    }

    private void done(OpenCase from, Answer answer) {
        working = false;
        state.set("");
        took = answer.nanos;
        if (session.open().orElse(null) == from) {
            show(answer.found);
        }
        if (again || session.open().orElse(null) != from) {
            again = false;
            look();
        }
    }

    private void show(Lookalikes answer) {
        found.set(answer);
        var first = new ArrayList<Pair>();
        var last = new ArrayList<Pair>();
        answer.pairs().forEach(pair -> (later.contains(key(pair)) ? last : first).add(pair));
        first.addAll(last);
        pairs.setAll(first);
        count();
    }

    private void failed(Exception why) {
        working = false;
        again = false;
        state.set(
                why instanceof Stopped ? "Looking for duplicates was stopped." : Sentences.of(why));
    }

    private void count() {
        var last = found.get();
        all.set(pairs.size() + (last == null ? 0 : last.count() - last.pairs().size()));
        waiting.set(
                pairs.stream()
                        .filter(pair -> pair.match().strength() != Strength.POSSIBLE)
                        .count());
    }

    private static List<Long> key(Pair pair) {
        return List.of(pair.left().id(), pair.right().id());
    }
}
