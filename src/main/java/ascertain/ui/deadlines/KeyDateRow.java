package ascertain.ui.deadlines;

import ascertain.roll.Matter.KeyDate;
import ascertain.roll.TypedText;
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

/// One key date as it is typed.
final class KeyDateRow {
    private static final int MOST_DAYS = 3_650;
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty remind = new SimpleStringProperty("");
    private final ObjectProperty<KeyDate.Kind> kind =
            new SimpleObjectProperty<>(KeyDate.Kind.EVENT);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable KeyDate kept;

    /// A row for a key date there is, or for a new one.
    KeyDateRow(@Nullable KeyDate date) {
        if (date != null) {
            keep(date);
        }
    }

    StringProperty onProperty() {
        return on;
    }

    StringProperty whatProperty() {
        return what;
    }

    /// How many days before it somebody wants to be reminded, or the empty text.
    StringProperty remindProperty() {
        return remind;
    }

    ObjectProperty<KeyDate.Kind> kindProperty() {
        return kind;
    }

    /// What is wrong with what is typed, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The key date as it is kept, or null for one that is new.
    @Nullable KeyDate kept() {
        return kept;
    }

    /// Shows a key date as it is kept from now on; what is typed over it goes.
    void keep(KeyDate date) {
        kept = date;
        on.set(date.on().toString());
        what.set(date.what());
        kind.set(date.kind());
        remind.set(date.remindDays() == null ? "" : date.remindDays().toString());
        problem.set("");
    }

    /// What was typed has been kept; what was typed over it meanwhile stays.
    void kept(KeyDate asWritten, KeyDate asKept, LocalDate today) {
        if (typed(today).filter(asWritten::equals).isPresent()) {
            keep(asKept);
        } else {
            kept = asKept;
        }
    }

    /// The key date was taken away meanwhile; what is typed stays as one that is new.
    void forget() {
        kept = null;
    }

    /// Whether it differs from what is kept.
    boolean isTyped() {
        return kept == null
                || !on.get().equals(kept.on().toString())
                || !what.get().equals(kept.what())
                || kind.get() != kept.kind()
                || !remind.get().equals(kept.remindDays() == null ? "" : "" + kept.remindDays());
    }

    /// The key date as it is typed, or as it is kept where that cannot be read yet; nothing for a
    /// new one that is not whole.
    Optional<KeyDate> typed(LocalDate today) {
        var words = TypedText.line(what.get());
        boolean begun = kept == null && (on.get().isBlank() || words.isEmpty());
        if (begun) {
            problem.set("");
            return Optional.empty();
        }
        try {
            if (words.isEmpty()) {
                throw new DateTimeException("Say what it is, or remove it.");
            }
            var date =
                    new KeyDate(
                            TypedDate.parse(on.get(), today),
                            kind.get(),
                            words,
                            kept == null ? "" : kept.uid(),
                            days());
            problem.set("");
            return Optional.of(date);
        } catch (DateTimeException unread) {
            problem.set(String.valueOf(unread.getMessage()));
            return Optional.ofNullable(kept);
        }
    }

    private @Nullable Integer days() {
        var typed = remind.get().strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,4}") || Integer.parseInt(typed) > MOST_DAYS) {
            throw new DateTimeException(
                    "Type how many days before to be reminded, such as 14, or nothing.");
        }
        return Integer.valueOf(typed);
    }
}
