package ascertain.desk;

import java.util.List;

/// What came of writing a paper.
///
/// @param papers how many people have one in the file; 1 for a paper about the whole case
/// @param leftOut who was left out, and why
/// @param notes what whoever sends them has to see to
public record PaperResult(long papers, List<Said> leftOut, List<Said> notes) {
    static final PaperResult WHOLE = new PaperResult(1, List.of(), List.of());

    public PaperResult {
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /// Something said of one claimant, or of all for the empty reference, in a few words.
    public record Said(String reference, String words) {
        @Override
        public String toString() {
            return reference.isEmpty() ? words : reference + ": " + words;
        }
    }
}
