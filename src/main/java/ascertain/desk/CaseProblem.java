package ascertain.desk;

/// Says in one sentence for a person why something could not be done; nothing was changed.
public final class CaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A problem told in a sentence.
    public CaseProblem(String sentence) {
        super(sentence);
    }
}
