package ascertain.ui.claimants;

import ascertain.roll.Direction;
import ascertain.roll.FieldText;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;
import ascertain.roll.TypedText;
import ascertain.ui.control.TypedTime;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// One InMail as it is typed; empty until something is. Times are those of the class definition's
/// zone.
final class InMailEntry implements RowEntry<InMailEntry> {
    private static final List<Set<String>> HEADINGS =
            List.of(
                    Set.of(
                            "when",
                            "date",
                            "sent at",
                            "sent_at",
                            "time",
                            "day",
                            "sent on",
                            "date sent"),
                    Set.of("direction", "way", "sent or received", "sent/received", "type"),
                    Set.of("grade", "how sure"));

    final StringProperty when = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Direction> direction = new SimpleObjectProperty<>();
    final ObjectProperty<Grade> grade = new SimpleObjectProperty<>(Grade.STATED);
    final StringProperty problem = new SimpleStringProperty("");
    private final @Nullable InMail recorded;
    private final ZoneId zone;
    private final String shown;
    private String wayUnread = "";
    private String gradeUnread = "";
    private InMailReading read = InMailReading.NOTHING;

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

    /// The zone its times are those of.
    ZoneId zone() {
        return zone;
    }

    /// What is on record here, or null for a new row.
    @Nullable InMail recorded() {
        return recorded;
    }

    @Override
    public InMailEntry copy() {
        var copy = new InMailEntry(recorded, zone);
        for (int column = 0; column < columns(); column++) {
            copy.copyColumn(column, this);
        }
        copy.problem.set(problem.get());
        return copy;
    }

    @Override
    public int columns() {
        return HEADINGS.size();
    }

    @Override
    public Set<String> headings(int column) {
        return HEADINGS.get(column);
    }

    @Override
    public boolean put(int column, String text, LocalDate today) {
        var line = TypedText.line(text);
        switch (column) {
            case 0 -> {
                when.set(line);
                return line.isEmpty() || TypedTime.read(line, today, zone).at() != null;
            }
            case 1 -> {
                direction.set(InMailReading.way(line));
                wayUnread = direction.get() == null ? line : "";
                return wayUnread.isEmpty();
            }
            default -> {
                var read = FieldText.choice(Grade.class, line);
                grade.set(read.value() == null ? Grade.STATED : read.value());
                gradeUnread = read.isRefused() ? line : "";
                return gradeUnread.isEmpty();
            }
        }
    }

    @Override
    public boolean lacks(int column) {
        return column == 0 ? when.get().isBlank() : column == 1 && direction.get() == null;
    }

    @Override
    public void copyColumn(int column, InMailEntry from) {
        switch (column) {
            case 0 -> when.set(from.when.get());
            case 1 -> {
                direction.set(from.direction.get());
                wayUnread = from.wayUnread;
            }
            default -> {
                grade.set(from.grade.get());
                gradeUnread = from.gradeUnread;
            }
        }
    }

    @Override
    public boolean inherits(int column) {
        return column == 1;
    }

    @Override
    public boolean isFree(int column) {
        return false;
    }

    @Override
    public StringProperty problem() {
        return problem;
    }

    /// Takes the grade as it stands, whatever was pasted there.
    void decide() {
        gradeUnread = "";
    }

    @Override
    public void watch(Consumer<Typing.Edit> typed, Runnable changed) {
        Typing.watch(when, typed, changed);
        Typing.watch(direction, typed, changed);
        Typing.watch(grade, typed, changed);
    }

    @Override
    public boolean isEmpty() {
        return when.get().isBlank() && direction.get() == null;
    }

    @Override
    public boolean isChanged() {
        return recorded == null
                ? !isEmpty()
                : !isSameTime()
                        || direction.get() != recorded.direction()
                        || grade.get() != recorded.grade();
    }

    /// Whether the time on record is not typed over: it may be more exact than what is shown.
    boolean isSameTime() {
        return recorded != null && when.get().strip().equals(shown);
    }

    /// The document it rests on, or the empty text.
    String evidence() {
        return recorded == null || recorded.evidence() == null ? "" : recorded.evidence();
    }

    /// Whether when it was sent can be read.
    boolean hasTime(LocalDate today) {
        return TypedTime.read(TypedText.line(when.get()), today, zone).at() != null;
    }

    /// Says what is wrong, and writes the date the usual way.
    @Override
    public void check(LocalDate today) {
        problem.set(wrong(today));
        tidy(today);
    }

    /// Writes the date the usual way as soon as it can be read, whatever the row lacks still.
    void tidy(LocalDate today) {
        var at = TypedTime.read(TypedText.line(when.get()), today, zone).at();
        if (at != null && !isSameTime()) {
            when.set(TypedTime.format(at, zone));
        }
    }

    @Override
    public String wrong(LocalDate today) {
        return isEmpty() ? "" : reading(today).problem();
    }

    /// What is typed, read; what was read already is not read again.
    InMailReading reading(LocalDate today) {
        var way = direction.get();
        var unread = way == null ? wayUnread : gradeUnread.isEmpty() ? "" : gradeUnread;
        var key = new InMailReading.Typed(when.get().strip(), way, grade.get(), unread, today);
        if (!key.equals(read.of())) {
            read = InMailReading.of(key, this, zone);
        }
        return read;
    }

    /// The time on record where it is not typed over, or null.
    @Nullable SentAt recordedTime() {
        return recorded != null && isSameTime() ? recorded.sentAt() : null;
    }
}
