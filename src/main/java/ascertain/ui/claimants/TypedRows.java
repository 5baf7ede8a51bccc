package ascertain.ui.claimants;

import ascertain.ui.Sentences;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Rows of one kind as typed, ending in an empty one, so that the next is typed without asking for
/// it.
final class TypedRows<E extends RowEntry<E>> {
    private static final int MOST_LINES = 20_000;

    final ObservableList<E> list = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Supplier<E> maker;
    private final Consumer<Typing.Edit> typed;
    private final Consumer<Runnable> quietly;
    private Consumer<E> changed = _ -> {};
    private final Background background;
    private int removed;
    private long shown;

    /// @param maker makes an empty row
    /// @param typed hears of everything typed in a row, and of rows taken away or pasted
    /// @param quietly does something of which nothing typed in a row is heard
    /// @param background reads what is pasted
    TypedRows(
            Supplier<E> maker,
            Consumer<Typing.Edit> typed,
            Consumer<Runnable> quietly,
            Background background) {
        this.background = background;
        this.maker = maker;
        this.typed = typed;
        this.quietly = quietly;
    }

    /// Asks to be told of any change of a row.
    void onChanged(Consumer<E> hears) {
        changed = hears;
    }

    /// What came of the last paste or filling down, in words, or the empty text.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void show(List<E> entries, boolean shorter) {
        list.setAll(entries);
        list.forEach(this::watch);
        removed = shorter ? 1 : 0;
        shown++;
        notice.set("");
    }

    /// Whether rows that held something are gone.
    boolean isShorter() {
        return removed > 0;
    }

    boolean isChanged() {
        return isShorter() || list.stream().anyMatch(RowEntry::isChanged);
    }

    /// Marks every row that cannot be read; says how many there are.
    int check(LocalDate today) {
        list.forEach(entry -> entry.check(today));
        return (int) list.stream().filter(entry -> !entry.problem().get().isEmpty()).count();
    }

    /// What the rows hold, in their order, and how many of them cannot be read.
    record Readable<V>(List<V> values, int unread) {}

    /// Reads the rows.
    ///
    /// @param reading reads a row, or gives null when it cannot be read
    <V> Readable<V> readable(Function<E, @Nullable V> reading) {
        var values = new ArrayList<V>(list.size());
        int unread = 0;
        for (var entry : list) {
            var value = entry.isEmpty() ? null : reading.apply(entry);
            if (value != null) {
                values.add(value);
            } else if (!entry.isEmpty()) {
                unread++;
            }
        }
        return new Readable<>(List.copyOf(values), unread);
    }

    void addEmpty() {
        if (list.isEmpty() || !list.getLast().isEmpty()) {
            list.add(made());
        }
    }

    void remove(E entry) {
        int place = list.indexOf(entry);
        if (place < 0) {
            return;
        }
        int counted = entry.isEmpty() ? 0 : 1;
        tell(
                () -> {
                    removed -= counted;
                    list.add(Math.min(place, list.size()), entry);
                },
                () -> {
                    removed += counted;
                    list.remove(entry);
                });
    }

    /// Takes what the row above holds in a column; the first row has none above.
    void copyDown(E entry, int column) {
        int place = list.indexOf(entry);
        if (place > 0) {
            entry.copyColumn(column, list.get(place - 1));
        }
    }

    /// Fills a column from a row downward, in every row beneath that holds something and lacks it.
    void fillDown(E entry, int column, LocalDate today) {
        int place = list.indexOf(entry);
        var lacking =
                list.subList(place + 1, list.size()).stream()
                        .filter(row -> !row.isEmpty() && row.lacks(column))
                        .toList();
        if (place < 0 || entry.lacks(column) || lacking.isEmpty()) {
            notice.set("No row beneath lacks this.");
            return;
        }
        change(lacking, List.of(), () -> lacking.forEach(row -> fill(row, column, entry, today)));
        notice.set(PasteWords.filled(lacking.size()));
    }

    private void fill(E row, int column, E from, LocalDate today) {
        row.copyColumn(column, from);
        if (!row.problem().get().isEmpty()) {
            row.check(today);
        }
    }

    /// Pastes lines of cells from a row downward and from a column to the right, over what is
    /// there, and makes rows as they are needed. The lines are read away from the window.
    void paste(E entry, int column, String text, LocalDate today) {
        int place = list.indexOf(entry);
        long most = 1 + text.chars().filter(c -> c == '\n' || c == '\r').count();
        if (place < 0 || most > MOST_LINES) {
            notice.set(PasteWords.tooMany(MOST_LINES));
            return;
        }
        int end = (int) Math.min(list.size(), place + most);
        var under = List.copyOf(list.subList(place, end));
        var copies = under.stream().map(E::copy).toList();
        long asked = shown;
        background.run(
                "Reading what was pasted",
                _ -> new Paste<>(copies, maker, column, PastedCells.of(text), today),
                paste -> {
                    boolean same =
                            asked == shown
                                    && list.size() >= end
                                    && list.subList(place, end).equals(under);
                    if (same) {
                        take(under, paste);
                    } else {
                        notice.set(PasteWords.OVERTAKEN);
                    }
                },
                why -> notice.set(Sentences.of(why)));
    }

    private void take(List<E> under, Paste<E> paste) {
        var rows = paste.rows();
        var over = under.subList(0, Math.min(rows.size(), under.size()));
        var more = rows.subList(over.size(), rows.size());
        more.forEach(this::watch);
        change(over, more, () -> assign(over, rows));
        notice.set(paste.words());
    }

    /// One change of many rows, to be taken back as a whole.
    private void change(List<E> over, List<E> more, Runnable apply) {
        var before = over.stream().map(E::copy).toList();
        quietly.accept(apply);
        var after = over.stream().map(E::copy).toList();
        quietly.accept(() -> list.addAll(more));
        // Rows made after these are empty again once it is taken back to here.
        var beyond = new ArrayList<>(more);
        typed.accept(
                new Typing.Edit(
                        null,
                        () -> {
                            assign(over, before);
                            int from = more.isEmpty() ? list.size() : list.indexOf(more.getFirst());
                            beyond.clear();
                            beyond.addAll(list.subList(from, list.size()));
                            list.remove(from, list.size());
                            notice.set("");
                        },
                        () -> {
                            assign(over, after);
                            list.addAll(beyond);
                        }));
    }

    private void assign(List<E> rows, List<E> values) {
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).columns(); column++) {
                rows.get(i).copyColumn(column, values.get(i));
            }
            rows.get(i).problem().set(values.get(i).problem().get());
        }
    }

    private void tell(Runnable undo, Runnable redo) {
        quietly.accept(redo);
        typed.accept(new Typing.Edit(null, undo, redo));
    }

    private E made() {
        var entry = maker.get();
        watch(entry);
        return entry;
    }

    private void watch(E entry) {
        entry.watch(typed, () -> changed.accept(entry));
    }
}
