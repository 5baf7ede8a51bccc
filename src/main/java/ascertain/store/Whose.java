package ascertain.store;

import ascertain.damages.Breakdown;

/// Which claimants a figure stands for.
public sealed interface Whose permits Waiting, Whose.PartOf, Those {

    /// The members and undetermined of one part of scenario A.
    ///
    /// @param by what it was broken down by: the plan or the month, since the list filters by the
    ///   rest itself
    /// @param label which part
    record PartOf(Breakdown by, String label) implements Whose {}
}
