package ascertain.store;

import java.time.Instant;

/// The wording of a letter as a firm edited it.
///
/// @param kind which letter, by the name the program has for it
/// @param words the whole of it, at most 20,000 characters
/// @param by who worded it
/// @param at when
public record LetterWording(String kind, String words, String by, Instant at) {
    /// The longest wording that is kept, in characters.
    public static final int MOST_WORDS = 20_000;
}
