package ascertain.ui.timeline;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.ui.control.Words;

/// How a Premium period is worded.
public final class PeriodWords {
    private PeriodWords() {}

    /// "Premium Career, 15 Jan 2024 – 14 Sep 2024".
    public static String of(PremiumPeriod period) {
        var words = period.plan() + (period.trial() ? " (trial)" : "") + ", ";
        if (!period.isUncertain()) {
            return words + of(period.sure());
        }
        return words
                + (period.sure().isEmpty() ? "no sure days" : "sure " + of(period.sure()))
                + ", possible "
                + (period.why() == Doubt.UNKNOWN_END
                        ? Words.of(period.possible().first()) + " – a day not known"
                        : of(period.possible()));
    }

    /// Why the sure and possible days differ, or where they come from, as a sentence.
    public static String why(PremiumPeriod period) {
        var doubt =
                switch (period.why()) {
                    case NONE -> "";
                    case PARTIAL_DATE ->
                            "The first or last day is known only to its month or year.";
                    case UNKNOWN_END -> "Nobody knows when it ended.";
                    case ASSUMED_CYCLE ->
                            "One receipt alone does not say whether it paid for a month or a year.";
                    case REFUNDED -> "The charge was refunded.";
                    case LATE_RENEWAL ->
                            "The next charge came some days after the paid time ran out.";
                    case UNKNOWN_PRODUCT -> "The receipt names a product that is not known.";
                };
        var source = period.fromReceipts() ? "Derived from receipts." : "";
        return (source + " " + doubt).strip();
    }

    /// "15 Jan 2024 – 14 Sep 2024".
    public static String of(Days days) {
        return Words.of(days.first())
                + (days.isEndless() ? " – running" : " – " + Words.of(days.last()));
    }
}
