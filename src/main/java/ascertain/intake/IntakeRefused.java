package ascertain.intake;

import ascertain.work.Problem;

/// Says that a source, or a file of it, cannot be taken in at all; nothing of it may be kept.
///
/// The message is a sentence for a person. It names the file and the reason and quotes nothing of
/// what the file holds.
public final class IntakeRefused extends Problem {
    private static final long serialVersionUID = 1L;

    /// Makes the refusal; it has no cause, since a parser's words may quote the file.
    ///
    /// @param sentence what is wrong with which file
    public IntakeRefused(String sentence) {
        super(sentence);
    }
}
