package ascertain.report;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;

import java.util.Comparator;
import java.util.List;

/// Premium periods in words.
final class PeriodText {
    private PeriodText() {}

    static List<PremiumPeriod> inOrder(List<PremiumPeriod> periods) {
        return periods.stream()
                .sorted(
                        Comparator.comparing((PremiumPeriod one) -> one.possible().first())
                                .thenComparing(one -> one.possible().last()))
                .toList();
    }

    static String plan(PremiumPeriod period) {
        String plan = period.plan().isEmpty() ? "Plan not named" : period.plan();
        return period.trial() ? plan + ", free trial" : plan;
    }

    /// "15 Jan 2024 – 14 Sep 2024", "since 15 Jan 2024", "none".
    static String days(Days days) {
        if (days.isEmpty()) {
            return "none";
        }
        if (days.isEndless()) {
            return "since " + Written.day(days.first());
        }
        return days.first().equals(days.last())
                ? Written.day(days.first())
                : Written.day(days.first()) + " – " + Written.day(days.last());
    }

    static String why(PremiumPeriod period) {
        return switch (period.why()) {
            case NONE, PARTIAL_DATE -> "a date is known only in part";
            case UNKNOWN_END -> "the last day is not known";
            case ASSUMED_CYCLE -> "one receipt does not say whether it paid for a month or a year";
            case REFUNDED -> "the charge was refunded";
            case LATE_RENEWAL -> "the next charge came late";
            case UNKNOWN_PRODUCT -> "the receipt’s product is not known";
        };
    }

    /// One period in a sentence's part, for those who do not see it drawn.
    static String told(PremiumPeriod period, boolean counts) {
        String sure =
                plan(period)
                        + ", "
                        + (period.sure().isEmpty() ? "no day sure" : days(period.sure()));
        return sure
                + (period.isUncertain()
                        ? ", possibly " + days(period.possible()) + " since " + why(period)
                        : "")
                + (counts ? "" : ", not counted");
    }
}
