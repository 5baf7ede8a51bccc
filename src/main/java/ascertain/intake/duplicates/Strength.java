package ascertain.intake.duplicates;

/// How sure it is that two claimants are one person, the surest first.
public enum Strength {
    /// Something is the same that one person alone has.
    SURE,
    /// The names fit and something besides.
    LIKELY,
    /// Worth a look.
    POSSIBLE
}
