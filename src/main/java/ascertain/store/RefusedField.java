package ascertain.store;

import ascertain.roll.ClaimantField;

/// Says why a claimant was not saved, and which field of it is the reason; nothing was changed.
public final class RefusedField extends StoreProblem {
    private static final long serialVersionUID = 1L;
    private final transient ClaimantField<?> field;
    private final String words;

    RefusedField(ClaimantField<?> field, String words) {
        super("Not saved: " + words);
        this.field = field;
        this.words = words;
    }

    /// The field that cannot be as it is.
    public ClaimantField<?> field() {
        return field;
    }

    /// What is wrong with it, to be shown beside it.
    public String words() {
        return words;
    }
}
