package ascertain.ui.questions;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantLine;
import ascertain.ui.Latest;
import ascertain.ui.PageReader;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Who waits for an answer, found anew when the case changes, and which of them is looked at.
final class Queue {
    private static final int LINES_KEPT = 2_000;

    private final Session session;
    private final PageReader pages;
    private final Latest<Asked, long[]> finder;
    private final BooleanProperty mine = new SimpleBooleanProperty();
    private final LongProperty selected = new SimpleLongProperty();
    private final Map<Long, ClaimantLine> known = Waiting.bounded(LINES_KEPT);
    private final ReadOnlyObjectWrapper<Waiting> waiting =
            new ReadOnlyObjectWrapper<>(new Waiting(new long[0], known, _ -> {}));
    private final Set<Long> later = new HashSet<>();
    private final BooleanProperty found = new SimpleBooleanProperty();
    private long gone;

    private record Asked(OpenCase open, boolean mine) {}

    /// @param reading does short reads
    /// @param looking finds who waits
    Queue(Session session, Background reading, Background looking, Consumer<Exception> failed) {
        this.session = session;
        pages = new PageReader(session, reading, failed);
        finder =
                new Latest<>(
                        looking,
                        "Looking for questions",
                        asked -> asked.open.questions().waiting(asked.mine),
                        this::found,
                        failed);
        session.openProperty().subscribe(this::opened);
        session.changesProperty().subscribe((_, _) -> look());
        mine.subscribe((_, _) -> look());
    }

    /// Those who wait, whom one answer decides first and those put off last.
    ReadOnlyObjectProperty<Waiting> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Whether it has been found who waits.
    ReadOnlyBooleanProperty foundProperty() {
        return found;
    }

    /// Whether nobody is on the roll, so that nobody can wait.
    ObservableValue<Boolean> rollEmptyProperty() {
        return session.factsProperty().map(facts -> facts.totals().claimants() == 0).orElse(false);
    }

    /// Whether only those assigned to the person at this desk are shown.
    BooleanProperty mineProperty() {
        return mine;
    }

    /// The key of the one looked at, or 0.
    LongProperty selectedProperty() {
        return selected;
    }

    /// Goes so many claimants on.
    void move(int by) {
        var list = waiting.get();
        int to = list.placeOf(selected.get()) + by;
        if (to >= 0 && to < list.size()) {
            selected.set(list.ids()[to]);
        }
    }

    /// Puts one at the end, for as long as the case is open.
    void putOff(long id) {
        later.remove(id);
        later.add(id);
        show(waiting.get().ids(), id);
    }

    /// Takes one off the list whom an answer decided.
    void settled(long id) {
        if (waiting.get().placeOf(id) >= 0) {
            show(LongStream.of(waiting.get().ids()).filter(one -> one != id).toArray(), 0);
        }
    }

    private void opened(@Nullable OpenCase open) {
        later.clear();
        known.clear();
        mine.set(false);
        found.set(false);
        show(new long[0], 0);
        gone = 0;
        if (open != null) {
            look();
        }
    }

    private void look() {
        session.open().ifPresent(open -> finder.ask(new Asked(open, mine.get())));
    }

    private void found(long[] ids) {
        if (session.open().isPresent()) {
            found.set(true);
            show(ids, 0);
        }
    }

    /// Whoever comes after one that goes is looked at next; one that comes back is looked at again.
    private void show(long[] ids, long away) {
        var before = waiting.get();
        int place = before.placeOf(selected.get());
        var next = new Waiting(inOrder(ids), known, pages::want);
        pages.show(next);
        waiting.set(next);
        boolean back = gone != 0 && next.placeOf(gone) >= 0 && before.placeOf(gone) < 0;
        boolean stays = next.placeOf(selected.get()) >= 0 && selected.get() != away;
        if (back) {
            selected.set(gone);
            gone = 0;
        } else if (!stays) {
            gone = away == 0 && selected.get() != 0 ? selected.get() : gone;
            selected.set(
                    next.isEmpty() ? 0 : next.ids()[Math.clamp(place, 0, next.ids().length - 1)]);
        }
    }

    private long[] inOrder(long[] ids) {
        return later.isEmpty()
                ? ids
                : LongStream.concat(
                                Arrays.stream(ids).filter(id -> !later.contains(id)),
                                Arrays.stream(ids).filter(later::contains))
                        .toArray();
    }
}
