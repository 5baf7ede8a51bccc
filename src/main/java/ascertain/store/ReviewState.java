package ascertain.store;

/// Whether an attorney has looked at a claimant's determination.
public enum ReviewState {
    NOT_REVIEWED,
    /// It says what it said when it was reviewed.
    REVIEWED,
    /// It says something else by now.
    CHANGED
}
