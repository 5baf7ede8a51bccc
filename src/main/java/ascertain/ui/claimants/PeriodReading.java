package ascertain.ui.claimants;

import ascertain.roll.FieldText;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.TypedText;
import ascertain.ui.control.TypedDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// A row of a Premium period, read.
///
/// @param of what was read, or null for nothing
/// @param period the period, or null when it cannot be read
/// @param first the first day, to be written the usual way; null when that is not to be done
/// @param last the last day likewise; null also when there is none
/// @param problem why it cannot be read, or the empty text
record PeriodReading(
        @Nullable Typed of,
        @Nullable PremiumPeriod period,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        String problem) {
    static final PeriodReading NOTHING = new PeriodReading(null, null, null, null, "");
    private static final Set<String> UNKNOWN =
            Set.of("unknown", "?", "not known", "don't know", "n/k");
    private static final Set<String> RUNNING =
            Set.of("", "running", "still running", "present", "now", "current", "active");

    /// What a row held when it was read.
    record Typed(String texts, LocalDate today, String trial) {}

    /// Whether a last day says that it runs, or that nobody knows.
    static boolean isOpen(String last) {
        var word = TypedText.line(last).toLowerCase(Locale.ROOT);
        return UNKNOWN.contains(word) || RUNNING.contains(word);
    }

    /// @param same whether what is on record is not changed
    static PeriodReading of(Typed key, PeriodEntry row, boolean same) {
        var recorded = row.recorded();
        if (same && recorded != null) {
            return new PeriodReading(key, recorded, null, null, "");
        }
        var plan = TypedText.line(row.plan.get());
        if (plan.isEmpty()) {
            return none(key, "Name the plan, as Premium Career.");
        }
        if (plan.length() > FieldText.LONGEST) {
            return none(key, "The plan is longer than " + FieldText.LONGEST + " characters.");
        }
        if (row.first.get().isBlank()) {
            return none(
                    key,
                    "Type the first day: 2024-01-15, or 2024-01 or 2024 where no more is known.");
        }
        if (!key.trial().isEmpty()) {
            return none(
                    key,
                    "“" + key.trial() + "” does not say whether it was a trial: tick or leave it.");
        }
        var begins = TypedDate.read(row.first.get(), key.today());
        if (begins.date() == null) {
            return none(key, begins.problem());
        }
        var ended = row.last.get();
        var ends = isOpen(ended) ? null : TypedDate.read(ended, key.today());
        if (ends != null && ends.date() == null) {
            return none(key, ends.problem());
        }
        var end = ends == null ? null : ends.date();
        if (end != null && begins.date().first().isAfter(end.last())) {
            return none(key, "The last day is before the first.");
        }
        var stated = PremiumPeriod.stated(plan, begins.date(), last(ended, end), row.trial.get());
        return new PeriodReading(key, over(recorded, stated), begins.date(), end, "");
    }

    private static PeriodReading none(Typed key, String problem) {
        return new PeriodReading(key, null, null, null, problem);
    }

    private static Last last(String typed, @Nullable PartialDate end) {
        if (end != null) {
            return new Last.On(end);
        }
        return UNKNOWN.contains(TypedText.line(typed).toLowerCase(Locale.ROOT))
                ? new Last.Unknown()
                : new Last.Running();
    }

    /// The document a recorded period rests on stays with it.
    private static PremiumPeriod over(@Nullable PremiumPeriod recorded, PremiumPeriod stated) {
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
}
