package ascertain.ui.claimants;

import ascertain.roll.FieldText;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.TypedText;
import ascertain.ui.control.TypedDate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// One Premium period as it is typed; empty until something is.
final class PeriodEntry implements RowEntry<PeriodEntry> {
    private static final List<Set<String>> HEADINGS =
            List.of(
                    Set.of("plan", "product", "subscription", "premium plan", "plan name"),
                    Set.of(
                            "first day",
                            "first_day",
                            "start",
                            "start date",
                            "from",
                            "begin",
                            "first"),
                    Set.of("last day", "last_day", "end", "end date", "to", "until", "last"),
                    Set.of("trial", "free trial", "trial?"));

    final StringProperty plan = new SimpleStringProperty("");
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty last = new SimpleStringProperty("");
    final BooleanProperty trial = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    private final @Nullable PremiumPeriod recorded;
    private final String shown;
    private String trialUnread = "";
    private PeriodReading read = PeriodReading.NOTHING;

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

    @Override
    public PeriodEntry copy() {
        var copy = new PeriodEntry(recorded);
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
        if (column < 3) {
            List.of(plan, first, last).get(column).set(line);
            return column == 0
                    || line.isEmpty()
                    || column == 2 && PeriodReading.isOpen(line)
                    || TypedDate.read(line, today).date() != null;
        }
        var flag = FieldText.flag(line.equalsIgnoreCase("x") ? "yes" : line);
        trial.set(Boolean.TRUE.equals(flag.value()));
        trialUnread = flag.isRefused() && !line.isEmpty() ? line : "";
        return trialUnread.isEmpty();
    }

    @Override
    public boolean lacks(int column) {
        return switch (column) {
            case 0 -> plan.get().isBlank();
            case 1 -> first.get().isBlank();
            case 2 -> last.get().isBlank();
            default -> !trial.get();
        };
    }

    @Override
    public void copyColumn(int column, PeriodEntry from) {
        switch (column) {
            case 0 -> plan.set(from.plan.get());
            case 1 -> first.set(from.first.get());
            case 2 -> last.set(from.last.get());
            default -> {
                trial.set(from.trial.get());
                trialUnread = from.trialUnread;
            }
        }
    }

    @Override
    public boolean inherits(int column) {
        return column == 0;
    }

    @Override
    public boolean isFree(int column) {
        return column == 0;
    }

    @Override
    public StringProperty problem() {
        return problem;
    }

    /// Takes the trial as it stands, whatever was pasted there.
    void decide() {
        trialUnread = "";
    }

    @Override
    public void watch(Consumer<Typing.Edit> typed, Runnable changed) {
        Typing.watch(plan, typed, changed);
        Typing.watch(first, typed, changed);
        Typing.watch(last, typed, changed);
        Typing.watch(trial, typed, changed);
    }

    @Override
    public boolean isEmpty() {
        return plan.get().isBlank() && first.get().isBlank() && last.get().isBlank();
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(shown);
    }

    /// Says what is wrong, and writes dates the usual way.
    @Override
    public void check(LocalDate today) {
        var now = isEmpty() ? PeriodReading.NOTHING : reading(today);
        problem.set(now.problem());
        if (now.first() != null) {
            plan.set(TypedText.line(plan.get()));
            first.set(now.first().toString());
            if (now.last() != null) {
                last.set(now.last().toString());
            }
        }
    }

    @Override
    public String wrong(LocalDate today) {
        return isEmpty() ? "" : reading(today).problem();
    }

    /// What is typed, read; what was read already is not read again.
    PeriodReading reading(LocalDate today) {
        var key = new PeriodReading.Typed(typed(), today, trialUnread);
        if (!key.equals(read.of())) {
            boolean same = recorded != null && !isChanged();
            read = PeriodReading.of(key, this, same);
        }
        return read;
    }

    /// What a last day that is no date means, in words; the empty text where it is one.
    String endWords(LocalDate today) {
        var period = isEmpty() ? null : reading(today).period();
        if (period == null || !PeriodReading.isOpen(last.get())) {
            return "";
        }
        return period.why() == Doubt.UNKNOWN_END
                ? "Unknown: it ended on some day not known, so "
                        + (period.sure().isEmpty()
                                ? "no day of it is sure"
                                : "only its first day is sure")
                        + " and every later one possible."
                : "Running: as far as known it has not ended, so every day from the first on counts.";
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
