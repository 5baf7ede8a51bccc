package ascertain.ui.documents;

import ascertain.desk.OpenCase;
import ascertain.roll.Evidence;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What came of attaching files.
///
/// @param refused why each of the others was not attached
record Attached(List<Evidence> documents, List<String> refused) {

    /// Attaches files to a claimant, each in a step of its own.
    static Attached to(OpenCase open, long id, List<Path> files, Progress progress) {
        var documents = new ArrayList<Evidence>();
        var refused = new ArrayList<String>();
        for (var file : files) {
            progress.step("Attaching documents", documents.size(), files.size());
            try {
                documents.add(open.documents().attach(id, file));
            } catch (Problem why) {
                refused.add(why.getMessage());
            }
        }
        return new Attached(documents, refused);
    }

    /// "Attached receipt.pdf".
    String words() {
        return "Attached "
                + (documents.size() == 1
                        ? documents.getFirst().fileName()
                        : documents.size() + " documents");
    }
}
