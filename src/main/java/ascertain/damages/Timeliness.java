package ascertain.damages;

/// Whether a claim can still be brought on a given day.
public enum Timeliness {
    TIMELY,
    OUT_OF_TIME,
    /// The day of discovery is not recorded.
    UNKNOWN
}
