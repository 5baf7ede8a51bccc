package ascertain.desk;

import java.nio.file.Path;
import java.util.List;

/// What came of writing a paper.
///
/// @param files those written, in their order; more than one are the volumes of a roll
/// @param earlier volumes of an earlier roll under the same name that still lie there and belong to
///   none of these
public record PaperFiles(List<Path> files, List<Path> earlier) {
    public PaperFiles {
        files = List.copyOf(files);
        earlier = List.copyOf(earlier);
    }
}
