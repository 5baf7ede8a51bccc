package ascertain.desk.sample;

import static ascertain.desk.sample.Plot.Ending.MEMBER;
import static ascertain.desk.sample.Plot.Ending.NOT_SHOWN;
import static ascertain.desk.sample.Plot.Ending.UNDETERMINED;

import java.util.List;

/// What a claimant's Premium periods and InMail come to.
enum Plot {
    /// Monthly receipts, and InMail before the policy date.
    MONTHLY(MEMBER, 270, true),
    ANNUAL(MEMBER, 75, true),
    /// Periods and InMail that the claimant told of.
    TOLD(MEMBER, 115, false),
    RUNNING(MEMBER, 85, false),
    /// Premium known to the month, InMail well inside.
    MONTHS_KNOWN(MEMBER, 45, false),
    TRIAL_THEN_PAID(MEMBER, 32, true),
    TRIAL_ALONE(MEMBER, 14, false),
    /// The last evening before the policy date: the next day already in UTC.
    LAST_EVENING(MEMBER, 5, true),
    /// Some thousand InMail; cast by hand alone.
    RECRUITER(MEMBER, 0, true),

    NO_PREMIUM(UNDETERMINED, 50, true),
    NO_INMAIL(UNDETERMINED, 40, true),
    NOTHING(UNDETERMINED, 18, false),
    END_UNKNOWN(UNDETERMINED, 18, false),
    /// Premium known to the year.
    YEAR_KNOWN(UNDETERMINED, 10, false),
    /// InMail known to the month or year.
    MAIL_DAY_UNKNOWN(UNDETERMINED, 9, false),
    POSSIBLE_MAIL(UNDETERMINED, 8, true),
    /// One receipt that does not say for how long it paid.
    LONE_RECEIPT(UNDETERMINED, 8, true),
    REFUNDED(UNDETERMINED, 3, true),
    UNKNOWN_PRODUCT(UNDETERMINED, 3, true),

    TOO_LATE(NOT_SHOWN, 62, true),
    OUTSIDE(NOT_SHOWN, 44, false),
    PREMIUM_LATER(NOT_SHOWN, 36, true),
    ORDINARY_MAIL(NOT_SHOWN, 26, true),
    OTHER_PLAN(NOT_SHOWN, 10, true),
    /// Looked at, and no InMail after all.
    DENIED(NOT_SHOWN, 5, true),
    POLICY_DAY(NOT_SHOWN, 5, true),
    /// InMail on the day after a paid period's last.
    DAY_AFTER(NOT_SHOWN, 4, true);

    /// What the record comes to, unless the claimant is excluded.
    enum Ending {
        MEMBER,
        UNDETERMINED,
        NOT_SHOWN
    }

    private static final Weighted<Plot> BY_WEIGHT =
            Weighted.of(List.of(values()), plot -> plot.weight);

    /// The first claimants: every plot, in about the shares of the rest.
    private static final List<Plot> CAST =
            List.of(
                    MONTHLY,
                    NO_PREMIUM,
                    TOO_LATE,
                    RUNNING,
                    LAST_EVENING,
                    TOLD,
                    MONTHLY,
                    POLICY_DAY,
                    ANNUAL,
                    NO_INMAIL,
                    OUTSIDE,
                    MONTHLY,
                    TOLD,
                    END_UNKNOWN,
                    RUNNING,
                    MONTHLY,
                    PREMIUM_LATER,
                    TRIAL_THEN_PAID,
                    TOLD,
                    POSSIBLE_MAIL,
                    MONTHLY,
                    ORDINARY_MAIL,
                    MONTHS_KNOWN,
                    LONE_RECEIPT,
                    ANNUAL,
                    MONTHLY,
                    TOLD,
                    OTHER_PLAN,
                    MONTHLY,
                    YEAR_KNOWN,
                    RUNNING,
                    TOLD,
                    MONTHLY,
                    DAY_AFTER,
                    TRIAL_ALONE,
                    MAIL_DAY_UNKNOWN,
                    RECRUITER,
                    MONTHLY,
                    NOTHING,
                    MONTHLY,
                    REFUNDED,
                    ANNUAL,
                    DENIED,
                    MONTHLY,
                    RUNNING,
                    UNKNOWN_PRODUCT,
                    TOLD,
                    MONTHS_KNOWN,
                    MONTHLY,
                    MONTHLY);

    private static final int SECOND_RECRUITER = 4_321;

    private final Ending ending;
    private final int weight;
    private final boolean documented;

    Plot(Ending ending, int weight, boolean documented) {
        this.ending = ending;
        this.weight = weight;
        this.documented = documented;
    }

    /// The plot of a claimant, by the number counted from 0.
    static Plot of(long seed, int claimant) {
        if (claimant < CAST.size()) {
            return CAST.get(claimant);
        }
        return claimant == SECOND_RECRUITER
                ? RECRUITER
                : BY_WEIGHT.pick(Chance.of(seed, claimant, Chance.Part.PLOT));
    }

    Ending ending() {
        return ending;
    }

    /// Whether the record comes from the claimant's LinkedIn export.
    boolean isDocumented() {
        return documented;
    }
}
