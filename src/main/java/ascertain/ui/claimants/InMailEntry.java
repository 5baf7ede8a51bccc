package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.ui.control.TypedTime;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// One InMail as it is typed; empty until something is. Times are those of the class definition's
/// zone.
final class InMailEntry {
    final StringProperty when = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Direction> direction = new SimpleObjectProperty<>();
    final ObjectProperty<Grade> grade = new SimpleObjectProperty<>(Grade.STATED);
    final StringProperty problem = new SimpleStringProperty("");
    private final @Nullable InMail recorded;
    private final ZoneId zone;
    private final String shown;

    InMailEntry(@Nullable InMail recorded, ZoneId zone) {
        this.recorded = recorded;
        this.zone = zone;
        if (recorded != null) {
            when.set(TypedTime.format(recorded.sentAt(), zone));
            direction.set(recorded.direction());
            grade.set(recorded.grade());
        }
        shown = when.get();
    }

    /// What is on record here, or null for a new row.
    @Nullable InMail recorded() {
        return recorded;
    }

    /// An entry with the same typed in it.
    InMailEntry copy() {
        var copy = new InMailEntry(recorded, zone);
        copy.when.set(when.get());
        copy.direction.set(direction.get());
        copy.grade.set(grade.get());
        return copy;
    }

    /// Asks to be told whatever is typed here.
    void watch(Consumer<Typing.Edit> typed) {
        when.subscribe((before, after) -> typed.accept(Typing.Edit.of(when, before, after)));
        direction.subscribe(
                (before, after) -> typed.accept(Typing.Edit.of(direction, before, after)));
        grade.subscribe((before, after) -> typed.accept(Typing.Edit.of(grade, before, after)));
    }

    boolean isEmpty() {
        return when.get().isBlank() && direction.get() == null;
    }

    boolean isChanged() {
        return recorded == null
                ? !isEmpty()
                : !when.get().strip().equals(shown)
                        || direction.get() != recorded.direction()
                        || grade.get() != recorded.grade();
    }

    /// The document it rests on, or the empty text.
    String evidence() {
        return recorded == null || recorded.evidence() == null ? "" : recorded.evidence();
    }

    /// Says what is wrong, and writes the date the usual way.
    void check(LocalDate today) {
        problem.set("");
        if (isEmpty()) {
            return;
        }
        try {
            when.set(TypedTime.format(value(today).sentAt(), zone));
        } catch (DateTimeException e) {
            problem.set(e.getMessage());
        }
    }

    /// The InMail typed.
    ///
    /// @throws DateTimeException when it cannot be read; its message says why
    InMail value(LocalDate today) {
        if (recorded != null && !isChanged()) {
            return recorded;
        }
        if (when.get().isBlank()) {
            throw new DateTimeException(
                    "Type when it was sent: 2024-09-17, or 2024-09 or 2024 where no more is known.");
        }
        var way = direction.get();
        if (way == null) {
            throw new DateTimeException("Say whether it was sent or received.");
        }
        boolean sameTime = recorded != null && when.get().strip().equals(shown);
        var at = sameTime ? recorded.sentAt() : TypedTime.parse(when.get(), today, zone);
        return new InMail(at, way, grade.get(), recorded == null ? null : recorded.evidence());
    }
}
