package ascertain.ui.control;

import java.util.Locale;

/// One text a field offers.
///
/// @param text what is put into the field
/// @param words what is shown
public record Suggestion(String text, String words) {

    static final int MEANT = 0;
    static final int BEGUN = 1;
    static final int WITHIN = 2;
    static final int OTHER = 3;

    /// A text that is shown as it is.
    public static Suggestion of(String text) {
        return new Suggestion(text, text);
    }

    /// How near it is to what is typed: meant, begun, holding a word begun so, or other.
    ///
    /// @param typed in lower case
    /// @param meant what is typed, written the usual way
    int rank(String typed, String meant) {
        var all = words.toLowerCase(Locale.ROOT);
        if (text.equalsIgnoreCase(meant)) {
            return MEANT;
        }
        if (all.startsWith(typed) || text.toLowerCase(Locale.ROOT).startsWith(typed)) {
            return BEGUN;
        }
        return all.contains(" " + typed) || all.contains("(" + typed) ? WITHIN : OTHER;
    }
}
