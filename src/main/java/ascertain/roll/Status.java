package ascertain.roll;

import java.util.List;

/// Where a claimant's record stands on its way from first entry to a verified claim.
public enum Status {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    /// Something is missing; a notice was sent, with a day to cure by.
    DEFICIENT,
    VERIFIED,
    /// The claim was not proven; its claimant is in the class or out of it all the same.
    REJECTED;

    /// Where the usual way leads on from here.
    public List<Status> next() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED);
            case SUBMITTED -> List.of(UNDER_REVIEW);
            case UNDER_REVIEW -> List.of(VERIFIED, DEFICIENT, REJECTED);
            case DEFICIENT -> List.of(VERIFIED, UNDER_REVIEW, REJECTED);
            case VERIFIED, REJECTED -> List.of(UNDER_REVIEW);
        };
    }
}
