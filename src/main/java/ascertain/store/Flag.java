package ascertain.store;

/// What a claimant's record calls attention to.
public enum Flag {
    DO_NOT_CONTACT,
    REPRESENTED_ELSEWHERE,
    /// The day to follow up is today or before.
    FOLLOW_UP_DUE,
    /// Deficient, and the day to cure by is before today.
    CURE_BY_PASSED,
    CONFLICTS_NOT_CLEARED,
    OPTED_OUT,
    WITHDRAWN
}
