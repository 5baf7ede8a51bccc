package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The order in which findings are told.
final class Telling {
    private static final Set<FindingCode> EXCLUDING =
            Set.of(OPTED_OUT, DUPLICATE_OF, EXCLUDED_CATEGORY, EXCLUDED_COUNTRY);
    private static final Set<FindingCode> LEAVING_OPEN =
            Set.of(
                    NO_PREMIUM_RECORDED,
                    NO_INMAIL_RECORDED,
                    PERIOD_UNCERTAIN,
                    INMAIL_UNCERTAIN,
                    GRADE_TOO_LOW);
    private static final Set<FindingCode> FAILING =
            Set.of(
                    AFTER_POLICY_DATE,
                    OUTSIDE_PREMIUM,
                    NO_PREMIUM_RECORDED,
                    NO_INMAIL_RECORDED,
                    GRADE_TOO_LOW,
                    WRONG_DIRECTION,
                    BEFORE_EARLIEST,
                    PLAN_NOT_COUNTED,
                    TRIAL_NOT_COUNTED,
                    PREMIUM_TOO_LATE);

    private Telling() {}

    static List<FindingCode> order(Outcome outcome, Set<FindingCode> findings) {
        var ordered = new ArrayList<>(findings);
        ordered.sort(
                Comparator.comparing((FindingCode code) -> !decides(outcome, code))
                        .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    /// Whether a finding is one of those that decide an outcome.
    static boolean decides(Outcome outcome, FindingCode code) {
        return switch (outcome) {
            case EXCLUDED -> EXCLUDING.contains(code);
            case MEMBER -> code == QUALIFYING_INMAIL;
            case UNDETERMINED -> LEAVING_OPEN.contains(code);
            case NOT_MEMBER -> FAILING.contains(code);
        };
    }
}
