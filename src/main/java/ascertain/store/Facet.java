package ascertain.store;

/// A kind of thing that claimants are filtered by.
///
/// What is chosen of a kind is a text: an enum constant's name, or what the record holds; the empty
/// text stands for claimants that have nothing there.
public enum Facet {
    OUTCOME,
    STATUS,
    STATE,
    FINDING,
    ASSIGNED_TO,
    /// Names of [Flag]s.
    FLAG,
    /// Names of [ReviewState]s.
    REVIEW,
    /// What is asked about the record: see [InquiryRows].
    INQUIRY
}
