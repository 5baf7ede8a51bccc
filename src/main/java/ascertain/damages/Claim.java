package ascertain.damages;

/// A cause of action and its statute of limitations.
public enum Claim {
    STORED_COMMUNICATIONS("Stored Communications Act", 2, true, "18 U.S.C. § 2707(f)"),
    UNFAIR_COMPETITION(
            "California Unfair Competition Law", 4, false, "Cal. Bus. & Prof. Code § 17208"),
    WRITTEN_CONTRACT("Breach of written contract", 4, false, "Cal. Code Civ. Proc. § 337");

    private final String title;
    private final int years;
    private final boolean runsFromDiscovery;
    private final String authority;

    Claim(String title, int years, boolean runsFromDiscovery, String authority) {
        this.title = title;
        this.years = years;
        this.runsFromDiscovery = runsFromDiscovery;
        this.authority = authority;
    }

    /// The claim's name.
    public String title() {
        return title;
    }

    /// How many years it may be brought in.
    public int years() {
        return years;
    }

    /// Whether the years run from the claimant's discovery alone, so that without it the last day
    /// is not known.
    public boolean runsFromDiscovery() {
        return runsFromDiscovery;
    }

    /// The statute.
    public String authority() {
        return authority;
    }
}
