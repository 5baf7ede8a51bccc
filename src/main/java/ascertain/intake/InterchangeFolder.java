package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A folder of interchange files, or one such file by itself, read row by row.
///
/// Every reader hands on each good row and each rejected one as it comes, on the calling thread, and may be called
/// again. A file that is not there has no rows. A reader throws [IntakeRefused] when the file turns out to be broken,
/// which may be after rows were handed on.
public final class InterchangeFolder {
    private InterchangeFolder() {}

    /// Looks at a folder, or at a single file of one, and reads the headers.
    ///
    /// @throws IntakeRefused when it holds no interchange file, or one whose header cannot be taken
    public static InterchangeFolder open(Path folderOrFile) {
        throw new UnsupportedOperationException();
    }

    /// The folder's or the file's name.
    public String name() {
        throw new UnsupportedOperationException();
    }

    /// The files that are there.
    public Set<InterchangeFile> files() {
        throw new UnsupportedOperationException();
    }

    /// The columns nobody knows, by file; they are not read.
    public Map<InterchangeFile, List<String>> unknownColumns() {
        throw new UnsupportedOperationException();
    }

    /// The SHA-256 of the file's bytes; of a folder, of a listing of its files and theirs.
    public String sha256(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads `claimants.csv`; each claimant holds the filled cells alone.
    public void claimants(Consumer<Row<Claimant>> rows, Consumer<Rejection> rejected, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads `premium_periods.csv`, then `uncertain_periods.csv`.
    public void periods(Consumer<Row<PremiumPeriod>> rows, Consumer<Rejection> rejected, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads `inmails.csv`.
    public void inMails(Consumer<Row<InMail>> rows, Consumer<Rejection> rejected, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Reads `receipts.csv`.
    public void receipts(Consumer<Row<Receipt>> rows, Consumer<Rejection> rejected, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
