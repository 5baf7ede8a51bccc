package ascertain.report.page;

/// Says that a character of somebody's text is in no font of the program.
///
/// A paper with an empty box in a name is worse than none: nothing is written.
public final class UnsettableText extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String owner;
    private final int character;

    UnsettableText(String owner, int character) {
        super(told(owner, character));
        this.owner = owner;
        this.character = character;
    }

    private static String told(String owner, int character) {
        return "%s: no font of this program has the character %s (U+%04X %s)"
                .formatted(
                        owner,
                        Character.toString(character),
                        character,
                        Character.getName(character));
    }

    /// The same said of another owner, whom the caller knows more closely.
    public String saidOf(String another) {
        return told(another, character);
    }

    /// Whose text it is, as the caller named it: a claimant's reference, a section's heading.
    public String owner() {
        return owner;
    }

    /// The character as a Unicode code point.
    public int character() {
        return character;
    }
}
