package ascertain.ui.definition;

import ascertain.desk.OpenCase;
import ascertain.store.BorderlineCase;
import ascertain.ui.Paged;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Those whose outcome one small change would turn, and which.
final class BorderlineModel {
    private final Session session;
    private final Background reading;
    private final ReadOnlyObjectWrapper<Paged<BorderlineCase>> rows =
            new ReadOnlyObjectWrapper<>(Paged.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    BorderlineModel(Session session, Background reading) {
        this.session = session;
        this.reading = reading;
    }

    /// Each, read as it is looked at.
    ReadOnlyObjectProperty<Paged<BorderlineCase>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// What stands in the list's place.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void forget() {
        rows.set(Paged.empty());
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
        said.set(
                ids.length == 0
                        ? "Nobody is borderline: no day, boundary or zone would turn an outcome."
                        : "");
        rows.set(
                Paged.read(
                        reading,
                        ids.length,
                        from -> read(open, ids, from),
                        why -> said.set(Sentences.of(why))));
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
                                                ascertain.membership.Outcome.NOT_MEMBER,
                                                "Changed meanwhile: borderline no more.",
                                                "")))
                .toList();
    }
}
