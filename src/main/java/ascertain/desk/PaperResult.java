package ascertain.desk;

import java.nio.file.Path;
import java.util.List;

/// What came of writing a paper.
///
/// @param files those written, in their order; more than one are the volumes of a roll
/// @param earlier volumes of an earlier roll under the same name that still lie there and belong to
///   none of these
/// @param papers how many people have one in the file; 1 for a paper about the whole case
/// @param leftOut who was left out, and why
/// @param notes what whoever sends them has to see to
public record PaperResult(
        List<Path> files, List<Path> earlier, long papers, List<Said> leftOut, List<Said> notes) {
    public PaperResult {
        files = List.copyOf(files);
        earlier = List.copyOf(earlier);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /// Of a paper about the whole case.
    static PaperResult of(List<Path> files, List<Path> earlier) {
        return new PaperResult(files, earlier, 1, List.of(), List.of());
    }

    /// Something said of one claimant, or of all for the empty reference, in a few words.
    public record Said(String reference, String words) {
        @Override
        public String toString() {
            return reference.isEmpty() ? words : reference + ": " + words;
        }
    }
}
