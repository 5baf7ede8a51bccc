package ascertain.damages;

/// Those of a roll whom a total counts: everybody, or those of one State, of one status, or of
/// both.
///
/// @param state the label of a part by State, as [Breakdown#ofState] gives it; the empty text for
///   every State
/// @param status the label of a part by status, as [Breakdown#ofStatus] gives it; the empty text
///   for every status
public record Among(String state, String status) {
    /// Everybody.
    public static final Among ALL = new Among("", "");

    /// Whether nobody is left out.
    public boolean isAll() {
        return equals(ALL);
    }

    /// Whether a claimant is one of them.
    public boolean holds(Standing standing) {
        return (state.isEmpty() || state.equals(Breakdown.ofState(standing.state())))
                && (status.isEmpty() || status.equals(Breakdown.ofStatus(standing.status())));
    }
}
