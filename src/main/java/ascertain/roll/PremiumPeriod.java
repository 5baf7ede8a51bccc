package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Calendar days in which a claimant had LinkedIn Premium: those that are sure and those that are
/// possible.
///
/// @param plan the plan's name as the record gives it
/// @param sure the days it surely ran; may be none
/// @param possible the days it may have run; equal to the sure days unless something is uncertain
/// @param trial whether it was a free trial
/// @param why why sure and possible days differ
/// @param fromReceipts whether it was derived from receipts, and so is derived anew when more of
///   them come
/// @param evidence the file or document it rests on, by name; null when there is none
public record PremiumPeriod(
        String plan,
        Days sure,
        Days possible,
        boolean trial,
        Doubt why,
        boolean fromReceipts,
        @Nullable String evidence) {

    /// Why the sure and the possible days of a period differ.
    public enum Doubt {
        NONE,
        /// The first or last day is known only to its month or year.
        PARTIAL_DATE,
        /// The last day is not known.
        UNKNOWN_END,
        /// A lone receipt does not say whether it paid for a month or a year.
        ASSUMED_CYCLE,
        /// The charge was refunded.
        REFUNDED,
        /// The next charge came some days after the paid time ran out.
        LATE_RENEWAL,
        /// The receipt names a product that is not known.
        UNKNOWN_PRODUCT
    }

    /// The last day of a period, as a person states it.
    public sealed interface Last {
        /// The period still runs.
        record Running() implements Last {}

        /// Nobody knows when it ended.
        record Unknown() implements Last {}

        /// It ended on a date known to the day, month or year.
        record On(PartialDate date) implements Last {}
    }

    /// The period a person states: its plan and its first and last day, each as exactly as they are
    /// known.
    public static PremiumPeriod stated(String plan, PartialDate first, Last last, boolean trial) {
        var sureLast =
                switch (last) {
                    case Last.Running() -> LocalDate.MAX;
                    case Last.Unknown() -> first.first();
                    case Last.On(var date) -> date.first();
                };
        var possibleLast = last instanceof Last.On(var date) ? date.last() : LocalDate.MAX;
        var sure = new Days(first.last(), sureLast);
        var possible = new Days(first.first(), possibleLast);
        var why =
                last instanceof Last.Unknown
                        ? Doubt.UNKNOWN_END
                        : sure.equals(possible) ? Doubt.NONE : Doubt.PARTIAL_DATE;
        return new PremiumPeriod(plan, sure, possible, trial, why, false, null);
    }

    /// Whether some days are possible without being sure.
    public boolean isUncertain() {
        return !sure.equals(possible);
    }
}
