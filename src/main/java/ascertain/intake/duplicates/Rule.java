package ascertain.intake.duplicates;

/// What two claimants can have in common.
public enum Rule {
    PROFILE,
    EMAIL,
    INVOICE,
    NAME,
    PHONE,
    ADDRESS,
    STATE;

    /// Whether it settles by itself that two are one person.
    boolean isSure() {
        return this == PROFILE || this == EMAIL || this == INVOICE;
    }
}
