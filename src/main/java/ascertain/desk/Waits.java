package ascertain.desk;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.store.Facet;
import ascertain.store.Flag;
import ascertain.store.Inquiry;
import ascertain.store.Narrowing;
import ascertain.store.ReviewState;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What waits for a person, the most pressing first: what is late, what people wait for from each
/// other, what decides who is in the class, and what is missing.
public enum Waits {
    CURE_BY_PASSED(Narrowing.to(Facet.FLAG, Flag.CURE_BY_PASSED.name())),
    /// Counted and listed by the last days to sue, which no filter knows.
    OUT_OF_TIME,
    FOLLOW_UP_DUE(Narrowing.to(Facet.FLAG, Flag.FOLLOW_UP_DUE.name())),
    CHANGED_SINCE_REVIEW(Narrowing.to(Facet.REVIEW, ReviewState.CHANGED.name())),
    /// What the one at this desk is asked, and what anybody is.
    ASKED,
    /// What the one at this desk asked and somebody answered.
    ANSWERED,
    BORDERLINE(FindingCode.BORDERLINE),
    DUPLICATE_EXCLUDED(FindingCode.DUPLICATE_EXCLUDED),
    /// What is missing or in doubt waits only where it keeps somebody undetermined.
    NO_PREMIUM_RECORDED(FindingCode.NO_PREMIUM_RECORDED, Outcome.UNDETERMINED),
    NO_INMAIL_RECORDED(FindingCode.NO_INMAIL_RECORDED, Outcome.UNDETERMINED),
    PERIOD_UNCERTAIN(FindingCode.PERIOD_UNCERTAIN, Outcome.UNDETERMINED),
    INMAIL_UNCERTAIN(FindingCode.INMAIL_UNCERTAIN, Outcome.UNDETERMINED),
    REGION_REVIEW(FindingCode.REGION_REVIEW);

    private final @Nullable Narrowing only;

    Waits() {
        only = null;
    }

    Waits(Narrowing only) {
        this.only = only;
    }

    Waits(FindingCode finding) {
        this(Narrowing.to(Facet.FINDING, finding.name()));
    }

    Waits(FindingCode finding, Outcome outcome) {
        this(
                Narrowing.to(Facet.FINDING, finding.name())
                        .with(Facet.OUTCOME, List.of(outcome.name())));
    }

    /// Whose it is, as the list of claimants is filtered; null where no filter says it.
    ///
    /// @param user who is at this desk
    public @Nullable Narrowing only(String user) {
        return switch (this) {
            case ASKED ->
                    Narrowing.NONE.with(
                            Facet.INQUIRY,
                            List.of(Inquiry.State.OPEN + ":" + user, Inquiry.State.OPEN + ":"));
            case ANSWERED -> Narrowing.to(Facet.INQUIRY, Inquiry.State.ANSWERED + ":" + user);
            default -> only;
        };
    }
}
