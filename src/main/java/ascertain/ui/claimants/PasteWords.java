package ascertain.ui.claimants;

import ascertain.ui.control.Words;

/// What came of filling many rows at once, in words.
final class PasteWords {
    static final String OVERTAKEN =
            "The rows changed while the lines were read. Nothing was pasted: paste them again.";

    private PasteWords() {}

    /// "214 rows pasted, 3 cannot be read. The line of headings was left out."
    ///
    /// @param lacking rows that can be read and are not complete
    /// @param more columns that the rows do not have
    static String of(int rows, int unread, int lacking, boolean headed, int more) {
        var words = new StringBuilder(Words.count(rows, "row", "rows")).append(" pasted");
        if (unread > 0) {
            words.append(", ").append(Words.of(unread)).append(" cannot be read");
        }
        words.append('.');
        if (lacking > 0) {
            words.append(' ')
                    .append(Words.count(lacking, "row is", "rows are"))
                    .append(" not complete: fill one in, and Ctrl+Shift+D fills it down.");
        }
        if (headed) {
            words.append(" The line of headings was left out.");
        }
        if (more > 0) {
            words.append(' ')
                    .append(Words.count(more, "column", "columns"))
                    .append(" beyond these rows left out.");
        }
        return words.toString();
    }

    static String tooMany(int most) {
        return "More than "
                + Words.of(most)
                + " lines are a table: import it (Ctrl+O). Nothing was pasted.";
    }

    static String filled(int rows) {
        return Words.count(rows, "row", "rows") + " filled.";
    }
}
