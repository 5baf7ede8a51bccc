package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// A folder of interchange files, or one such file by itself, read row by row.
///
/// Every reader hands on each good row and each rejected one as it comes, on the calling thread,
/// and may be called again. A file that is not there has no rows. A reader throws [IntakeRefused]
/// when the file turns out to be broken, which may be after rows were handed on.
public final class InterchangeFolder {
    private final Path path;
    private final Map<InterchangeFile, InterchangeTable> tables;
    private final Map<InterchangeFile, List<String>> unknownColumns =
            new EnumMap<>(InterchangeFile.class);

    private InterchangeFolder(Path path, Map<InterchangeFile, InterchangeTable> tables) {
        this.path = path;
        this.tables = tables;
        tables.forEach(
                (file, table) -> {
                    var unknown = table.unknownColumns();
                    if (!unknown.isEmpty()) {
                        unknownColumns.put(file, unknown);
                    }
                });
    }

    /// Looks at a folder, or at a single file of one, and reads the headers.
    ///
    /// @throws IntakeRefused when it holds no interchange file, or one whose header cannot be taken
    public static InterchangeFolder open(Path folderOrFile) {
        return new InterchangeFolder(
                folderOrFile,
                Files.isDirectory(folderOrFile) ? in(folderOrFile) : alone(folderOrFile));
    }

    private static Map<InterchangeFile, InterchangeTable> in(Path folder) {
        var found = new EnumMap<InterchangeFile, InterchangeTable>(InterchangeFile.class);
        var name = String.valueOf(folder.toAbsolutePath().getFileName());
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                var kind = InterchangeFile.named(String.valueOf(entry.getFileName()));
                if (kind.isEmpty() || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (found.put(kind.get(), new InterchangeTable(kind.get(), entry)) != null) {
                    throw new IntakeRefused(
                            "The folder " + name + " holds " + kind.get().fileName() + " twice.");
                }
            }
        } catch (IOException unreadable) {
            throw new IntakeRefused("The folder " + name + " cannot be read.");
        }
        if (found.isEmpty()) {
            throw new IntakeRefused(
                    "The folder "
                            + name
                            + " holds none of the files that can be imported, such as claimants.csv.");
        }
        return found;
    }

    /// A file by itself is what its name says, else what its columns say.
    private static Map<InterchangeFile, InterchangeTable> alone(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new IntakeRefused(name + " is not there.");
        }
        var header = InterchangeTable.header(file);
        var kind =
                InterchangeFile.named(name)
                        .or(() -> InterchangeFile.withHeader(header))
                        .orElseThrow(
                                () ->
                                        new IntakeRefused(
                                                name
                                                        + " is none of the files that can be imported: its columns are not known."
                                                        + (header.contains("reference")
                                                                ? ""
                                                                : " It has no column named reference.")));
        return Map.of(kind, new InterchangeTable(kind, file));
    }

    /// The folder's or the file's name.
    public String name() {
        return String.valueOf(path.toAbsolutePath().getFileName());
    }

    /// The files that are there.
    public Set<InterchangeFile> files() {
        return Collections.unmodifiableSet(tables.keySet());
    }

    /// The columns nobody knows, by file; they are not read.
    public Map<InterchangeFile, List<String>> unknownColumns() {
        return Collections.unmodifiableMap(unknownColumns);
    }

    /// The SHA-256 of the file's bytes; of a folder, of a listing of its files and theirs.
    public String sha256(Progress progress) {
        if (!Files.isDirectory(path)) {
            return Digests.of(path, progress);
        }
        var paths = new TreeMap<String, Path>();
        tables.forEach((file, table) -> paths.put(file.fileName(), table.path()));
        return Digests.of(paths, progress);
    }

    /// Reads `claimants.csv`; each claimant holds the filled cells alone.
    public void claimants(
            Consumer<Row<Claimant>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.CLAIMANTS, ClaimantRows::new, rows, rejected, progress);
    }

    /// Reads `premium_periods.csv`, then `uncertain_periods.csv`.
    public void periods(
            Consumer<Row<PremiumPeriod>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.PREMIUM_PERIODS, PeriodRows::new, rows, rejected, progress);
        read(InterchangeFile.UNCERTAIN_PERIODS, UncertainPeriodRows::new, rows, rejected, progress);
    }

    /// Reads `period_answers.csv`.
    public void answers(
            Consumer<Row<PeriodAnswer>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.PERIOD_ANSWERS, PeriodAnswerRows::new, rows, rejected, progress);
    }

    /// Reads `inmails.csv`.
    public void inMails(
            Consumer<Row<InMail>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.INMAILS, InMailRows::new, rows, rejected, progress);
    }

    /// Reads `receipts.csv`.
    public void receipts(
            Consumer<Row<Receipt>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.RECEIPTS, ReceiptRows::new, rows, rejected, progress);
    }

    /// Reads `evidence.csv`: the documents that rows name; whom they belong to is left empty.
    public void evidence(
            Consumer<Row<Evidence>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.EVIDENCE, EvidenceRows::new, rows, rejected, progress);
    }

    private <T> void read(
            InterchangeFile file,
            Function<Columns, RowParser<T>> parsers,
            Consumer<Row<T>> rows,
            Consumer<Rejection> rejected,
            Progress progress) {
        var table = tables.get(file);
        if (table != null) {
            table.read(parsers, rows, rejected, progress);
        }
    }
}
