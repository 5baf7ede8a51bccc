package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The answers that fit the doubt about a period.
public final class Ran {
    private Ran() {}

    /// One answer.
    ///
    /// @param words what a person says
    /// @param days the days it then ran; none if it never did
    public record Answer(String words, Days days) {}

    /// What can be answered without typing a day, the answer in the claimant's favour first.
    public static List<Answer> answers(PremiumPeriod period) {
        var all = period.possible();
        var none = new Days(all.first(), all.first().minusDays(1));
        return switch (period.why()) {
            case ASSUMED_CYCLE ->
                    List.of(new Answer("A year", all), new Answer("A month", period.sure()));
            case REFUNDED ->
                    List.of(new Answer("It ran to its end", all), new Answer("It never ran", none));
            case LATE_RENEWAL ->
                    List.of(
                            new Answer("It ran on", all),
                            new Answer("It did not run in between", period.sure()));
            case UNKNOWN_PRODUCT ->
                    List.of(
                            new Answer("It counts as Premium", all),
                            new Answer("It was no Premium", none));
            case UNKNOWN_END, PARTIAL_DATE, NONE ->
                    all.isEndless() && isFirstKnown(period) && !period.sure().isEndless()
                            ? List.of(new Answer("Still running", all))
                            : List.of();
        };
    }

    /// Whether the first day can be typed: a charge says it, else it may be in doubt.
    public static boolean isFirstKnown(PremiumPeriod period) {
        return period.fromReceipts() || period.possible().first().equals(period.sure().first());
    }

    /// Whether the last day is in doubt.
    public static boolean isLastOpen(PremiumPeriod period) {
        return period.fromReceipts() || !period.possible().last().equals(period.sure().last());
    }

    /// The same period with a first or last day that a person gave; what they left out stays as
    /// uncertain as it was.
    ///
    /// @param first the first day, or null
    /// @param last the last day, [LocalDate#MAX] where it still runs, or null
    /// @throws IllegalArgumentException with a sentence when the days cannot be
    public static PremiumPeriod dated(
            PremiumPeriod period, @Nullable LocalDate first, @Nullable LocalDate last) {
        var possible = period.possible();
        for (var day : new @Nullable LocalDate[] {first, last}) {
            if (day != null && !possible.contains(day)) {
                throw new IllegalArgumentException(
                        "%s is outside the days it may have run: %s."
                                .formatted(Words.day(day), Words.days(possible)));
            }
        }
        var sure = period.sure();
        var days =
                new Days(
                        first == null ? possible.first() : first,
                        last == null ? possible.last() : last);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Its last day cannot come before its first.");
        }
        boolean begins = first != null || possible.first().equals(sure.first());
        boolean ends = last != null || possible.last().equals(sure.last());
        if (period.fromReceipts() || (begins && ends)) {
            return definite(period, days);
        }
        boolean unknown = !ends && period.why() == Doubt.UNKNOWN_END;
        var surely =
                new Days(
                        begins ? days.first() : sure.first(),
                        ends ? days.last() : unknown && begins ? days.first() : sure.last());
        return new PremiumPeriod(
                period.plan(),
                surely,
                days,
                period.trial(),
                unknown ? Doubt.UNKNOWN_END : Doubt.PARTIAL_DATE,
                false,
                period.evidence());
    }

    /// The same period, of which just these days are known for sure.
    public static PremiumPeriod definite(PremiumPeriod period, Days days) {
        return new PremiumPeriod(
                period.plan(),
                days,
                days,
                period.trial(),
                Doubt.NONE,
                period.fromReceipts(),
                period.evidence());
    }
}
