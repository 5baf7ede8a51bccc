package ascertain.desk;

/// The papers there are, in the order they are offered.
public enum PaperKind {
    SUMMARY("Case summary", true),
    ROLL("Roll", true),
    DAMAGES("Damages schedule", true);

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

    /// Whether there is an edition of it for everybody.
    public boolean hasPublicEdition() {
        return hasPublicEdition;
    }
}
