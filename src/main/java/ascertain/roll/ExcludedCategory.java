package ascertain.roll;

/// Who can be no class member whatever the record shows.
public enum ExcludedCategory {
    /// The defendant, its affiliates and its people.
    DEFENDANT,
    /// The court, its staff and their families.
    COURT,
    COUNSEL,
    /// Not a real person: a test account, a bot, a company page.
    NOT_A_PERSON
}
