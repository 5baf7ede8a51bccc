package ascertain.store;

import ascertain.work.Problem;

/// Says in one sentence for a person why the store refused; nothing was changed.
///
/// Its message never holds a value from a case: database errors are named by their code alone.
public sealed class StoreProblem extends Problem permits RefusedField {
    private static final long serialVersionUID = 1L;

    /// A refusal told in a sentence.
    public StoreProblem(String sentence) {
        super(sentence);
    }
}
