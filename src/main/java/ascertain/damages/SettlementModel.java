package ascertain.damages;

/// A settlement thought of, under a name.
///
/// @param name what people call it; no other of the case has it
/// @param terms the terms
/// @param among whom it is over
/// @param withUndetermined whether the undetermined may claim beside the members
public record SettlementModel(
        String name, Settlement.Terms terms, Among among, boolean withUndetermined) {

    /// How many people may claim.
    ///
    /// @param estimate what was counted of those it is over
    public long persons(Estimate estimate) {
        return persons(estimate, withUndetermined);
    }

    /// How many people may claim, members alone or those undetermined too.
    public static long persons(Estimate estimate, boolean withUndetermined) {
        var all = estimate.figure(Scenario.A);
        return withUndetermined ? all.upperPersons() : all.persons();
    }

    /// What it leaves each.
    ///
    /// @param estimate what was counted of those it is over
    public Settlement split(Estimate estimate) {
        return Settlement.of(terms, persons(estimate));
    }

    /// "Verified members and undetermined, State CA".
    public String whom() {
        return whom(among, withUndetermined);
    }

    /// The same of whomever.
    public static String whom(Among among, boolean withUndetermined) {
        return (among.status().isEmpty() ? "Members" : among.status() + " members")
                + (withUndetermined ? " and undetermined" : "")
                + (among.state().isEmpty() ? "" : ", State " + among.state());
    }
}
