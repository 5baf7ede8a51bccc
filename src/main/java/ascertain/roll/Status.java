package ascertain.roll;

/// Where a claimant's record stands on its way from first entry to a verified claim.
public enum Status {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    /// Something is missing; a notice was sent, with a day to cure by.
    DEFICIENT,
    VERIFIED,
    /// The claim was not proven; its claimant is in the class or out of it all the same.
    REJECTED
}
