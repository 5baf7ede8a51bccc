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
        var deciding =
                switch (outcome) {
                    case EXCLUDED -> EXCLUDING;
                    case MEMBER -> Set.of(QUALIFYING_INMAIL);
                    case UNDETERMINED -> LEAVING_OPEN;
                    case NOT_MEMBER -> FAILING;
                };
        var ordered = new ArrayList<>(findings);
        ordered.sort(
                Comparator.comparing((FindingCode code) -> !deciding.contains(code))
                        .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }
}
