package ascertain.work;

/// Says in one sentence for a person why something could not be done; nothing was changed.
///
/// Its message never holds what a case or a file holds: neither a database's nor a parser's own
/// words are passed on.
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A problem told in a sentence.
    public Problem(String sentence) {
        super(sentence);
    }
}
