package ascertain.membership;

import java.util.EnumSet;
import java.util.Set;

/// The kinds of thing the rule can find about a claimant.
///
/// A set of them is kept as a bit mask of ordinals: a new code is added at the end, and none is
/// ever removed.
public enum FindingCode {
    QUALIFYING_INMAIL,
    BORDERLINE,
    AFTER_POLICY_DATE,
    OUTSIDE_PREMIUM,
    NO_PREMIUM_RECORDED,
    NO_INMAIL_RECORDED,
    PERIOD_UNCERTAIN,
    INMAIL_UNCERTAIN,
    GRADE_TOO_LOW,
    WRONG_DIRECTION,
    BEFORE_EARLIEST,
    PLAN_NOT_COUNTED,
    TRIAL_NOT_COUNTED,
    PREMIUM_TOO_LATE,
    OPTED_OUT,
    DUPLICATE_OF,
    HAS_DUPLICATES,
    DUPLICATE_EXCLUDED,
    EXCLUDED_CATEGORY,
    EXCLUDED_COUNTRY,
    CLAIM_REJECTED,
    AI_SETTING,
    REGION_REVIEW;

    /// The bits of a set of codes.
    public static int mask(Set<FindingCode> codes) {
        int mask = 0;
        for (var code : codes) {
            mask |= code.bit();
        }
        return mask;
    }

    /// The codes of a mask, in their order.
    public static Set<FindingCode> ofMask(int mask) {
        var codes = EnumSet.noneOf(FindingCode.class);
        for (var code : values()) {
            if ((mask & code.bit()) != 0) {
                codes.add(code);
            }
        }
        return codes;
    }

    /// The code's own bit in a mask.
    public int bit() {
        return 1 << ordinal();
    }
}
