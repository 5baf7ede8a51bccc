package ascertain.membership;

import ascertain.roll.Grade;

/// The one thing but for which somebody would be a class member.
public enum NearMiss {
    GAP_UNDER_30("a Premium gap of under 30 days"),
    GAP_30_TO_90("a Premium gap of 30 to 90 days"),
    GAP_OVER_90("a Premium gap of over 90 days"),
    GAP_WITHOUT_PREMIUM("Premium: no period on record gives any day"),
    ON_THE_DAY("an InMail on the policy date itself"),
    LATE_1_TO_7("an InMail 1 to 7 days after the policy date"),
    LATE_8_TO_30("an InMail 8 to 30 days after the policy date"),
    LATE_31_TO_90("an InMail 31 to 90 days after the policy date"),
    LATE_OVER_90("an InMail over 90 days after the policy date"),
    GRADE_STRONG("the grade of the InMail, strong at best"),
    GRADE_PROBABLE("the grade of the InMail, probable at best"),
    GRADE_STATED("the grade of the InMail, stated at best"),
    GRADE_POSSIBLE("the grade of the InMail, possible at best"),
    GRADE_ORDINARY("the grade of the InMail, ordinary at best"),
    DIRECTION("the direction of the InMail"),
    TOO_EARLY("an InMail before the earliest date"),
    PLAN("a plan that does not count"),
    TRIAL("a free trial that does not count"),
    UNCERTAIN_PERIOD("Premium days that are only possible"),
    UNCERTAIN_DAY("an InMail known only to its month or year"),
    NO_PREMIUM("Premium: none is recorded"),
    NO_INMAIL("InMail: none is recorded"),
    OPTED_OUT("having opted out"),
    DUPLICATE("being a duplicate of another record"),
    CATEGORY("an excluded category"),
    COUNTRY("an excluded country");

    private final String words;

    NearMiss(String words) {
        this.words = words;
    }

    /// What it is, after "would be in but for": "a Premium gap of under 30 days".
    public String words() {
        return words;
    }

    static NearMiss ofGap(long days) {
        return days == Long.MAX_VALUE
                ? GAP_WITHOUT_PREMIUM
                : days < 30 ? GAP_UNDER_30 : days <= 90 ? GAP_30_TO_90 : GAP_OVER_90;
    }

    static NearMiss ofLate(long days) {
        if (days == 0) {
            return ON_THE_DAY;
        }
        return days <= 7
                ? LATE_1_TO_7
                : days <= 30 ? LATE_8_TO_30 : days <= 90 ? LATE_31_TO_90 : LATE_OVER_90;
    }

    static NearMiss ofGrade(Grade best) {
        return valueOf("GRADE_" + best.name());
    }
}
