package ascertain.membership;

import static ascertain.membership.FindingCode.OUTSIDE_PREMIUM;

import ascertain.roll.Grade;
import ascertain.roll.PremiumPeriod;

import java.util.function.Predicate;

/// How near an InMail that does not qualify is to qualifying.
enum Nearness {
    /// More than one thing is wrong with it.
    FAR,
    /// One thing is wrong with it, and it may not qualify even without that.
    MIGHT,
    /// One thing is wrong with it, and without that it would qualify.
    WOULD;

    static Nearness of(Counted counted, int place, Miss miss) {
        if (miss.failed().size() > 1) {
            return FAR;
        }
        var code = miss.failed().iterator().next();
        boolean denied = counted.inMails().get(place).grade() == Grade.NOT_INMAIL;
        boolean sure = !denied && counted.day(place) != null;
        return sure && (code == OUTSIDE_PREMIUM || isSurelyPremium(counted, miss, code))
                ? WOULD
                : MIGHT;
    }

    private static boolean isSurelyPremium(Counted counted, Miss miss, FindingCode code) {
        var definition = counted.definition();
        Predicate<PremiumPeriod> gives =
                switch (code) {
                    case PLAN_NOT_COUNTED -> period -> definition.trialsCount() || !period.trial();
                    case TRIAL_NOT_COUNTED -> definition::countsPlanOf;
                    default -> definition::counts;
                };
        return counted.recorded().stream()
                .anyMatch(period -> gives.test(period) && period.sure().contains(miss.day()));
    }
}
