package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
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
    private final String name;
    private final Function<Progress, String> digest;
    private final @Nullable Path base;
    private final Map<InterchangeFile, InterchangeTable> tables;
    private final Map<InterchangeFile, List<String>> unknownColumns =
            new EnumMap<>(InterchangeFile.class);

    private InterchangeFolder(
            String name,
            Function<Progress, String> digest,
            @Nullable Path base,
            Map<InterchangeFile, InterchangeTable> tables) {
        this.name = name;
        this.digest = digest;
        this.base = base;
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
        boolean whole = Files.isDirectory(folderOrFile);
        var name = String.valueOf(folderOrFile.toAbsolutePath().getFileName());
        if (whole) {
            var paths = new TreeMap<String, Path>();
            var tables = in(folderOrFile, paths);
            return new InterchangeFolder(
                    name, progress -> Digests.of(paths, progress), folderOrFile, tables);
        }
        return new InterchangeFolder(
                name,
                progress -> Digests.of(folderOrFile, progress),
                folderOrFile.toAbsolutePath().getParent(),
                alone(folderOrFile));
    }

    /// Rows of several files that are held in memory, each with the header of what was read of its
    /// file, to be read again.
    ///
    /// @param name what the folder is called
    /// @param files the rows of each file by its name, the header first; each row is one line
    public static InterchangeFolder of(String name, Map<String, List<List<String>>> files) {
        var tables = new EnumMap<InterchangeFile, InterchangeTable>(InterchangeFile.class);
        files.forEach(
                (file, rows) -> {
                    var content = InterchangeTable.Content.of(KeptRows.csv(rows));
                    var kind = InterchangeTable.kind(file, content);
                    tables.put(kind, new InterchangeTable(kind, file, content));
                });
        return new InterchangeFolder(name, _ -> Digests.of(files.toString()), null, tables);
    }

    private static Map<InterchangeFile, InterchangeTable> in(Path folder, Map<String, Path> paths) {
        var found = new EnumMap<InterchangeFile, InterchangeTable>(InterchangeFile.class);
        var name = String.valueOf(folder.toAbsolutePath().getFileName());
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                var kind = InterchangeFile.named(String.valueOf(entry.getFileName()));
                if (kind.isEmpty() || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                paths.put(kind.get().fileName(), entry);
                if (found.put(kind.get(), InterchangeTable.of(kind.get(), entry)) != null) {
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
        var kind = InterchangeTable.kind(name, InterchangeTable.Content.of(file));
        return Map.of(kind, InterchangeTable.of(kind, file));
    }

    /// The folder's or the file's name.
    public String name() {
        return name;
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
        return digest.apply(progress);
    }

    /// Reads the cells of rejected rows, of the columns that are known and no others.
    public RowCells cells(List<Rejection> rejections, Progress progress) {
        var cells = new RowCells(rejections);
        for (var table : tables.values()) {
            if (cells.anyWantedOf(table.name())) {
                table.cells(cells, progress);
            }
        }
        return cells;
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

    /// Reads `log.csv`.
    public void log(Consumer<Row<LogLine>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.LOG, LogLineRows::new, rows, rejected, progress);
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

    /// Reads `documents.csv`: the documents attached to claimants.
    public void documents(
            Consumer<Row<Evidence>> rows, Consumer<Rejection> rejected, Progress progress) {
        read(InterchangeFile.DOCUMENTS, DocumentRows::new, rows, rejected, progress);
    }

    /// Opens the bytes that stand beside `documents.csv` for a digest; no link is followed to them.
    ///
    /// @throws IOException when they are not there or cannot be read
    public InputStream bytes(String sha256) throws IOException {
        if (base == null) {
            throw new NoSuchFileException(sha256);
        }
        var folder = base.resolve(InterchangeFile.DOCUMENT_BYTES);
        var file = folder.resolve(sha256);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(sha256);
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
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
