package ascertain.report.paper;

/// For whose eyes a paper is: decides what data it is built from, never what is covered up.
public enum Edition {
    INTERNAL("Internal edition"),
    PUBLIC("Public edition");

    private final String words;

    Edition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
