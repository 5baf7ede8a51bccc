package ascertain.roll;

import org.jspecify.annotations.Nullable;

/// What a claimant's field holds, as text and back: the form that files, forms and the store share.
public final class FieldText {
    private FieldText() {}

    /// What came of reading a text.
    ///
    /// @param value  what it says, or null when it is empty or refused
    /// @param reason why it is refused, in a few words that do not quote it; null when it is taken
    public record Parsed<T>(@Nullable T value, @Nullable String reason) {
        /// Whether the text could not be taken.
        public boolean isRefused() {
            return reason != null;
        }
    }

    /// Reads what a person or a file wrote; blank is empty.
    public static <T> Parsed<T> parse(ClaimantField<T> field, String text) {
        throw new UnsupportedOperationException();
    }

    /// Writes a value the way [#parse] reads it; null is the empty text.
    public static <T> String format(ClaimantField<T> field, @Nullable T value) {
        throw new UnsupportedOperationException();
    }

    /// Writes what a claimant's field holds.
    public static String format(ClaimantField<?> field, Claimant claimant) {
        throw new UnsupportedOperationException();
    }
}
