package ascertain.ui.claimants;

import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.ui.control.TypedDate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;

/// One Premium period as it is typed; empty until something is.
final class PeriodEntry {
    final StringProperty plan = new SimpleStringProperty("");
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty last = new SimpleStringProperty("");
    final BooleanProperty trial = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    private final @Nullable PremiumPeriod recorded;
    private final String shown;

    PeriodEntry(@Nullable PremiumPeriod recorded) {
        this.recorded = recorded;
        if (recorded != null) {
            plan.set(recorded.plan());
            first.set(
                    new PartialDate(recorded.possible().first(), recorded.sure().first())
                            .toString());
            last.set(lastOf(recorded));
            trial.set(recorded.trial());
        }
        shown = typed();
    }

    /// What is on record here, or null for a new row.
    @Nullable PremiumPeriod recorded() {
        return recorded;
    }

    /// An entry with the same typed in it.
    PeriodEntry copy() {
        var copy = new PeriodEntry(recorded);
        copy.plan.set(plan.get());
        copy.first.set(first.get());
        copy.last.set(last.get());
        copy.trial.set(trial.get());
        return copy;
    }

    /// Asks to be told whatever is typed here.
    void watch(Consumer<Typing.Edit> typed) {
        plan.subscribe((before, after) -> typed.accept(Typing.Edit.of(plan, before, after)));
        first.subscribe((before, after) -> typed.accept(Typing.Edit.of(first, before, after)));
        last.subscribe((before, after) -> typed.accept(Typing.Edit.of(last, before, after)));
        trial.subscribe((before, after) -> typed.accept(Typing.Edit.of(trial, before, after)));
    }

    boolean isEmpty() {
        return plan.get().isBlank() && first.get().isBlank() && last.get().isBlank();
    }

    boolean isChanged() {
        return !typed().equals(shown);
    }

    /// Says what is wrong, and writes dates the usual way.
    void check(LocalDate today) {
        problem.set("");
        if (isEmpty()) {
            return;
        }
        try {
            value(today);
            first.set(TypedDate.parse(first.get(), today).toString());
            if (!last.get().isBlank() && !isUnknown()) {
                last.set(TypedDate.parse(last.get(), today).toString());
            }
        } catch (DateTimeException e) {
            problem.set(e.getMessage());
        }
    }

    /// The period typed.
    ///
    /// @throws DateTimeException when it cannot be read; its message says why
    PremiumPeriod value(LocalDate today) {
        if (recorded != null && !isChanged()) {
            return recorded;
        }
        if (plan.get().isBlank()) {
            throw new DateTimeException("Name the plan, as Premium Career.");
        }
        if (first.get().isBlank()) {
            throw new DateTimeException(
                    "Type the first day: 2024-01-15, or 2024-01 or 2024 where no more is known.");
        }
        var begins = TypedDate.parse(first.get(), today);
        var ends = lastTyped(today);
        if (ends instanceof Last.On(var date) && begins.first().isAfter(date.last())) {
            throw new DateTimeException("The last day is before the first.");
        }
        var stated = PremiumPeriod.stated(plan.get().strip(), begins, ends, trial.get());
        return recorded == null
                ? stated
                : new PremiumPeriod(
                        stated.plan(),
                        stated.sure(),
                        stated.possible(),
                        stated.trial(),
                        stated.why(),
                        false,
                        recorded.evidence());
    }

    private Last lastTyped(LocalDate today) {
        if (last.get().isBlank()) {
            return new Last.Running();
        }
        return isUnknown() ? new Last.Unknown() : new Last.On(TypedDate.parse(last.get(), today));
    }

    private boolean isUnknown() {
        return last.get().strip().equalsIgnoreCase("unknown") || last.get().strip().equals("?");
    }

    private static String lastOf(PremiumPeriod period) {
        if (period.why() == Doubt.UNKNOWN_END) {
            return "unknown";
        }
        if (period.possible().isEndless()) {
            return "";
        }
        return new PartialDate(period.sure().last(), period.possible().last()).toString();
    }

    private String typed() {
        return String.join(
                "\n",
                plan.get().strip(),
                first.get().strip(),
                last.get().strip(),
                Boolean.toString(trial.get()));
    }
}
