package ascertain.roll;

import ascertain.roll.PremiumPeriod.Doubt;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a person said of a period derived from receipts: which days it ran.
///
/// It answers exactly that period. Periods are derived anew whenever receipts come; while one comes
/// out as it was asked about, the answer holds, and when it comes out otherwise it is asked anew.
///
/// @param plan the plan of the period asked about
/// @param possible the days it may have run
/// @param why why its days were in doubt
/// @param days the days it ran; none if it never did; null where an answer before is taken back, so
///   that it is asked anew
/// @param by who said so
/// @param at when
public record PeriodAnswer(
        String plan, Days possible, Doubt why, @Nullable Days days, String by, Instant at) {

    /// Whether a period is the one asked about.
    public boolean isOf(PremiumPeriod period) {
        return period.fromReceipts()
                && period.why() == why
                && period.plan().equals(plan)
                && period.possible().equals(possible);
    }

    /// Whether both answer the same question, whatever they say.
    public boolean asksAsMuchAs(PeriodAnswer other) {
        return why == other.why && plan.equals(other.plan) && possible.equals(other.possible);
    }

    /// The same period as it was said to have run.
    private static PremiumPeriod answered(PremiumPeriod period, Days days) {
        return new PremiumPeriod(
                period.plan(), days, days, period.trial(), Doubt.NONE, true, period.evidence());
    }

    /// The periods of a claimant with what was answered in place of what was asked; of two answers
    /// to one question the later holds.
    ///
    /// @param answers in the order they were given
    public static List<PremiumPeriod> applied(
            List<PremiumPeriod> derived, List<PeriodAnswer> answers) {
        if (answers.isEmpty()) {
            return derived;
        }
        var all = new ArrayList<PremiumPeriod>(derived.size());
        for (var period : derived) {
            var days =
                    answers.reversed().stream()
                            .filter(one -> one.isOf(period))
                            .findFirst()
                            .map(PeriodAnswer::days);
            if (days.isEmpty()) {
                all.add(period);
            } else if (!days.get().isEmpty()) {
                all.add(answered(period, days.get()));
            }
        }
        return all;
    }
}
