package ascertain.ui.log;

import ascertain.roll.LogEntry;
import ascertain.ui.control.TypedDate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// An entry as it is typed.
final class EntryModel {
    final ObjectProperty<LogEntry.Kind> kind = new SimpleObjectProperty<>(LogEntry.Kind.NOTE);
    final ObjectProperty<LogEntry.Way> way = new SimpleObjectProperty<>(LogEntry.Way.OUTGOING);
    final StringProperty on = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty followUpOn = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What is typed, put aside.
    record Kept(LogEntry.Kind kind, LogEntry.Way way, String on, String words, String followUpOn) {}

    /// What is wrong with it, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean isNote() {
        return kind.get() == LogEntry.Kind.NOTE;
    }

    /// Whether nothing that would be missed is typed.
    boolean isEmpty() {
        return words.get().isBlank() && followUpOn.get().isBlank();
    }

    /// Begins anew.
    void clear() {
        restore(new Kept(LogEntry.Kind.NOTE, LogEntry.Way.OUTGOING, "", "", ""));
    }

    Kept keep() {
        return new Kept(kind.get(), way.get(), on.get(), words.get(), followUpOn.get());
    }

    void restore(Kept kept) {
        kind.set(kept.kind);
        way.set(kept.way);
        on.set(kept.on);
        words.set(kept.words);
        followUpOn.set(kept.followUpOn);
        problem.set("");
    }

    /// The entry typed; empty when it cannot be read, which [#problemProperty] then says.
    Optional<LogEntry> entry(LocalDate today) {
        problem.set("");
        try {
            if (words.get().isBlank()) {
                throw new DateTimeException("Type what was noted or said.");
            }
            if (words.get().strip().length() > LogEntry.MOST_WORDS) {
                throw new DateTimeException(
                        "That is %,d characters; an entry holds %,d. Make two of it."
                                .formatted(words.get().strip().length(), LogEntry.MOST_WORDS));
            }
            var happened = day(on.get(), today);
            if (happened != null && happened.isAfter(today)) {
                throw new DateTimeException(
                        "That day is still to come; enter it under Follow up on.");
            }
            return Optional.of(
                    new LogEntry(
                            kind.get(),
                            isNote() ? null : way.get(),
                            happened == null || isNote() ? today : happened,
                            words.get(),
                            day(followUpOn.get(), today)));
        } catch (DateTimeException unreadable) {
            problem.set(unreadable.getMessage());
            return Optional.empty();
        } catch (IllegalArgumentException nothingLeft) {
            problem.set("Type what was noted or said.");
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String typed, LocalDate today) {
        return typed.isBlank() ? null : TypedDate.parseDay(typed, today);
    }
}
