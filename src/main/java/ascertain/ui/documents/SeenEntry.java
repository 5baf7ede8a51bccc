package ascertain.ui.documents;

import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.TypedTime;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/// What is typed of one InMail or Premium period with a document in view: exact days alone, since
/// the document shows them.
final class SeenEntry {
    private static final String RUNNING = "running";

    final StringProperty when = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Direction> direction = new SimpleObjectProperty<>();
    final StringProperty plan = new SimpleStringProperty("");
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty last = new SimpleStringProperty("");
    final BooleanProperty trial = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    private @Nullable InMail recorded;
    private String shown = "";

    /// Begins with what is on record; a day that is not known exactly is left to be typed.
    void show(@Nullable SeenRow row, ZoneId zone) {
        problem.set("");
        recorded = row instanceof SeenRow.Sent(var inMail) ? inMail : null;
        when.set(recorded == null ? "" : TypedTime.format(recorded.sentAt(), zone));
        shown = when.get();
        direction.set(recorded == null ? null : recorded.direction());
        if (row instanceof SeenRow.Premium(var period)) {
            plan.set(period.plan());
            first.set(exact(period.sure().first(), period.possible().first()));
            last.set(
                    period.sure().isEndless()
                            ? RUNNING
                            : exact(period.sure().last(), period.possible().last()));
            trial.set(period.trial());
        } else {
            plan.set("");
            first.set("");
            last.set("");
            trial.set(false);
        }
    }

    private static String exact(LocalDate sure, LocalDate possible) {
        return sure.equals(possible) ? sure.toString() : "";
    }

    /// The InMail typed, resting on a document.
    ///
    /// @throws DateTimeException when it cannot be read; its message says what to type
    InMail inMail(LocalDate today, ZoneId zone, Grade grade, String sha256) {
        var way = direction.get();
        if (when.get().isBlank()) {
            throw new DateTimeException(
                    "Type when it was sent, as the document shows it: 2024-09-17, or 2024-09-17 14:03.");
        }
        if (way == null) {
            throw new DateTimeException("Say whether it was sent or received.");
        }
        boolean asRecorded = recorded != null && when.get().equals(shown);
        var at = asRecorded ? recorded.sentAt() : TypedTime.parse(when.get(), today, zone);
        return new InMail(at, way, grade, sha256);
    }

    /// The period typed.
    ///
    /// @throws DateTimeException as [#inMail] does
    PremiumPeriod period(LocalDate today) {
        if (plan.get().isBlank()) {
            throw new DateTimeException("Type the plan as the document names it.");
        }
        if (first.get().isBlank() || last.get().isBlank()) {
            throw new DateTimeException(
                    "Type the first and the last day as the document shows them, or “running” as the last.");
        }
        var from = TypedDate.parseDay(first.get(), today);
        var text = last.get().strip();
        if (text.equalsIgnoreCase(RUNNING)) {
            return stated(from, new Last.Running());
        }
        var to = TypedDate.parseDay(text, today);
        if (new Days(from, to).isEmpty()) {
            throw new DateTimeException("The last day is before the first.");
        }
        return stated(from, new Last.On(PartialDate.of(to)));
    }

    private PremiumPeriod stated(LocalDate from, Last until) {
        return PremiumPeriod.stated(plan.get().strip(), PartialDate.of(from), until, trial.get());
    }
}
