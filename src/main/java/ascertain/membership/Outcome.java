package ascertain.membership;

/// What the rule says of one claimant.
public enum Outcome {
    MEMBER,
    /// On paper: "not shown on present records".
    NOT_MEMBER,
    /// A member if the gaps in the record were filled in the claimant's favour.
    UNDETERMINED,
    EXCLUDED
}
