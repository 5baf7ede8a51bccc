package ascertain.desk;

/// The papers there are, in the order they are offered.
public enum PaperKind {
    SUMMARY("Case summary", true),
    ROLL("Roll", true),
    DAMAGES("Damages schedule", true),
    CLAIMANT("Claimant summary", true),
    DECLARATION("Declaration", false),
    DEFICIENCY("Deficiency notice", false),
    OPT_OUT("Opt-out acknowledgement", false);

    private final String title;
    private final boolean hasPublicEdition;

    PaperKind(String title, boolean hasPublicEdition) {
        this.title = title;
        this.hasPublicEdition = hasPublicEdition;
    }

    /// What it is called, such as "Case summary".
    public String title() {
        return title;
    }

    /// Whether it goes to the claimant it is about, and so into the log of contacts.
    public boolean isLetter() {
        return this == DECLARATION || this == DEFICIENCY || this == OPT_OUT;
    }

    /// Whether it is about single claimants, one or many in a file.
    public boolean isAboutClaimants() {
        return this == CLAIMANT || isLetter();
    }

    /// Whether there is an edition of it for everybody.
    public boolean hasPublicEdition() {
        return hasPublicEdition;
    }
}
