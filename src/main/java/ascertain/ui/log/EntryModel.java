package ascertain.ui.log;

import ascertain.roll.LogEntry;
import ascertain.ui.control.TypedDate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry as it is typed.
final class EntryModel {
    final ObjectProperty<LogEntry.Kind> kind = new SimpleObjectProperty<>(LogEntry.Kind.NOTE);
    final ObjectProperty<LogEntry.Way> way = new SimpleObjectProperty<>(LogEntry.Way.OUTGOING);
    final StringProperty on = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty followUpOn = new SimpleStringProperty("");
    private LocalDate readOn = LocalDate.EPOCH;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What is typed, put aside.
    record Kept(LogEntry.Kind kind, LogEntry.Way way, String on, String words, String followUpOn) {
        private static final Kept NOTHING =
                new Kept(LogEntry.Kind.NOTE, LogEntry.Way.OUTGOING, "", "", "");

        Map<String, String> texts() {
            return Map.of(
                    "kind", kind.name(),
                    "way", way.name(),
                    "on", on,
                    "words", words,
                    "follow_up_on", followUpOn);
        }

        static Kept of(Map<String, String> texts) {
            return new Kept(
                    LogEntry.Kind.valueOf(texts.getOrDefault("kind", NOTHING.kind.name())),
                    LogEntry.Way.valueOf(texts.getOrDefault("way", NOTHING.way.name())),
                    texts.getOrDefault("on", ""),
                    texts.getOrDefault("words", ""),
                    texts.getOrDefault("follow_up_on", ""));
        }
    }

    /// What is wrong with it, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    boolean isNote() {
        return kind.get() == LogEntry.Kind.NOTE;
    }

    EntryModel() {
        watch(
                () -> {
                    if (!problem.get().isEmpty()) {
                        entry(readOn);
                    }
                });
    }

    /// Tells of everything typed.
    void watch(Runnable typed) {
        for (ObservableValue<?> one : List.of(kind, way, on, words, followUpOn)) {
            one.subscribe((_, _) -> typed.run());
        }
    }

    /// Whether nothing that would be missed is typed.
    boolean isEmpty() {
        return words.get().isBlank() && followUpOn.get().isBlank();
    }

    BooleanBinding emptyBinding() {
        return Bindings.createBooleanBinding(this::isEmpty, words, followUpOn);
    }

    /// Begins anew.
    void clear() {
        restore(Kept.NOTHING);
    }

    Kept keep() {
        return new Kept(kind.get(), way.get(), on.get(), words.get(), followUpOn.get());
    }

    void restore(Kept kept) {
        problem.set("");
        kind.set(kept.kind);
        way.set(kept.way);
        on.set(kept.on);
        words.set(kept.words);
        followUpOn.set(kept.followUpOn);
    }

    /// The entry typed; empty when it cannot be read, which [#problemProperty] then says.
    Optional<LogEntry> entry(LocalDate today) {
        readOn = today;
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
