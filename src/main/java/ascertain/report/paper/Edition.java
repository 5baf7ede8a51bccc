package ascertain.report.paper;

/// For whose eyes a paper is: decides what data it is built from, never what is covered up.
public enum Edition {
    INTERNAL("Internal edition"),
    PUBLIC("Public edition"),
    /// Written to the person it is about: it bears no mark of an edition.
    ADDRESSED("");

    private final String words;

    Edition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
