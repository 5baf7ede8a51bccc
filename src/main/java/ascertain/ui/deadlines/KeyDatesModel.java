package ascertain.ui.deadlines;

import ascertain.desk.OpenCase;
import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.TypedText;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The key dates and the status of the matter, edited in place: what is whole is kept as soon as
/// its field is left.
final class KeyDatesModel {
    private final Session session;
    private final Background writing;
    private final ObservableList<KeyDateRow> rows = FXCollections.observableArrayList();
    private final StringProperty status = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private @Nullable Matter matter;
    private @Nullable Matter before;
    private boolean saving;
    private boolean again;

    KeyDatesModel(Session session, Background writing) {
        this.session = session;
        this.writing = writing;
    }

    ObservableList<KeyDateRow> rows() {
        return rows;
    }

    /// The status of the matter, as typed.
    StringProperty statusProperty() {
        return status;
    }

    /// Why something was not kept, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was done last and can be put back, or the empty text.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    LocalDate today() {
        return session.open().map(OpenCase::today).orElse(LocalDate.EPOCH);
    }

    /// Begins with another case, or none.
    void begin() {
        rows.clear();
        matter = null;
        before = null;
        status.set("");
        problem.set("");
        done.set("");
        again = false;
    }

    /// Shows the matter as it is now. What is typed over it and not kept stays.
    void show(Matter now) {
        if (saving || now.equals(matter)) {
            return;
        }
        if (matter == null || TypedText.line(status.get()).equals(matter.status())) {
            status.set(now.status());
        }
        matter = now;
        var left = new ArrayList<>(rows);
        var next = new ArrayList<KeyDateRow>();
        for (var date : now.keyDates()) {
            var there = left.stream().filter(row -> date.equals(row.kept())).findFirst();
            there.ifPresent(left::remove);
            next.add(there.orElseGet(() -> new KeyDateRow(date)));
        }
        left.stream()
                .filter(KeyDateRow::isTyped)
                .forEach(
                        row -> {
                            row.forget();
                            next.add(row);
                        });
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    /// Begins a new key date.
    void add() {
        rows.add(new KeyDateRow(null));
    }

    /// Takes a key date away.
    void remove(KeyDateRow row) {
        rows.remove(row);
        if (row.kept() != null) {
            save("Removed “" + row.kept().what() + "”");
        }
    }

    /// Keeps what is typed, as far as it is whole.
    void save() {
        save("Changed the matter");
    }

    /// Makes the matter what it was before the last change.
    void putBack() {
        var was = before;
        if (was != null && !saving) {
            status.set(was.status());
            write(was.status(), was.keyDates(), List.of(), "");
        }
    }

    private void save(String what) {
        var now = matter;
        if (now == null) {
            return;
        }
        if (saving) {
            again = true;
            return;
        }
        var whole = new ArrayList<KeyDateRow>();
        var dates = new ArrayList<KeyDate>();
        for (var row : rows) {
            row.typed(today())
                    .ifPresent(
                            date -> {
                                whole.add(row);
                                dates.add(date);
                            });
        }
        var typed = TypedText.line(status.get());
        if (!dates.equals(now.keyDates()) || !typed.equals(now.status())) {
            write(typed, dates, whole, what);
        }
    }

    private void write(
            String nextStatus, List<KeyDate> dates, List<KeyDateRow> whole, String what) {
        var shown = matter;
        var open = session.open();
        if (shown == null || open.isEmpty()) {
            return;
        }
        saving = true;
        writing.run(
                "Keeping the key dates",
                _ -> open.get().deadlines().keep(shown, nextStatus, dates),
                kept -> {
                    saving = false;
                    problem.set("");
                    before = what.isEmpty() ? null : shown;
                    done.set(what);
                    for (int i = 0; i < whole.size(); i++) {
                        whole.get(i).kept(dates.get(i), kept.keyDates().get(i), today());
                    }
                    show(kept);
                    if (again) {
                        again = false;
                        save();
                    }
                },
                why -> {
                    saving = false;
                    again = false;
                    problem.set(Sentences.of(why));
                });
    }
}
