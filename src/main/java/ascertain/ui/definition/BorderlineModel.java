package ascertain.ui.definition;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.membership.Swing;
import ascertain.store.BorderlineCase;
import ascertain.ui.Paged;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Those whose outcome one small change would turn, and which.
final class BorderlineModel {
    private final Session session;
    private final Background looking;
    private final Background reading;
    private final ReadOnlyObjectWrapper<Paged<BorderlineCase>> rows =
            new ReadOnlyObjectWrapper<>(Paged.empty());
    private final ReadOnlyObjectWrapper<Map<Swing, long[]>> swings =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private long[] all = {};
    private boolean looked;
    private boolean stale;

    /// @param looking reading that takes long
    /// @param reading short reads
    BorderlineModel(Session session, Background looking, Background reading) {
        this.session = session;
        this.looking = looking;
        this.reading = reading;
    }

    /// Each, read as it is looked at.
    ReadOnlyObjectProperty<Paged<BorderlineCase>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The keys by what would turn them; none until they have been sorted.
    ReadOnlyObjectProperty<Map<Swing, long[]>> swingsProperty() {
        return swings.getReadOnlyProperty();
    }

    /// How many are borderline.
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What stands in the list's place.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Says whether somebody looks at the list: only then it is sorted by what would turn whom.
    void look(boolean now) {
        looked = now;
        if (now && stale) {
            session.open().ifPresent(this::sort);
        }
    }

    void forget() {
        take(new long[0]);
    }

    void read() {
        session.open()
                .ifPresent(
                        open ->
                                reading.run(
                                        "Looking for borderline claimants",
                                        _ -> open.classes().borderline(),
                                        ids -> show(open, ids),
                                        why -> said.set(Sentences.of(why))));
    }

    private void show(OpenCase open, long[] ids) {
        if (session.openProperty().get() != open) {
            return;
        }
        take(ids);
        said.set(
                ids.length == 0
                        ? "Nobody is borderline: no day, boundary or zone would change an outcome."
                        : "");
        if (looked) {
            sort(open);
        }
    }

    private void take(long[] ids) {
        all = ids;
        stale = ids.length > 0;
        count.set(ids.length);
        swings.set(Map.of());
        pick(null);
    }

    private void sort(OpenCase open) {
        var ids = all;
        stale = false;
        looking.run(
                "Looking for what would change whom",
                progress -> open.classes().swings(progress, ids),
                found -> {
                    if (ids == all) {
                        swings.set(found);
                    }
                },
                _ -> stale = ids == all);
    }

    /// Lists those whom one change would turn, or all for null.
    void pick(@Nullable Swing swing) {
        var ids = swing == null ? all : swings.get().getOrDefault(swing, new long[0]);
        rows.set(
                session.open()
                        .map(
                                open ->
                                        Paged.read(
                                                reading,
                                                ids.length,
                                                from -> read(open, ids, from),
                                                why -> said.set(Sentences.of(why))))
                        .orElseGet(Paged::empty));
    }

    private static List<BorderlineCase> read(OpenCase open, long[] ids, int from) {
        var some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + Paged.PAGE));
        var told = new HashMap<Long, BorderlineCase>();
        open.classes().borderline(some).forEach(one -> told.put(one.id(), one));
        return Arrays.stream(some)
                .mapToObj(
                        id ->
                                told.getOrDefault(
                                        id,
                                        new BorderlineCase(
                                                id,
                                                "–",
                                                "",
                                                Outcome.NOT_MEMBER,
                                                "Changed meanwhile: borderline no more.",
                                                "")))
                .toList();
    }
}
