package ascertain.intake;

import ascertain.roll.Rejection;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes rejected rows as they come, as a table for people: `source`, `file`, `line`, `reason`.
///
/// It is made for spreadsheets: a cell that one would take for a formula begins with an apostrophe.
/// Every method throws [IntakeRefused] with a sentence when the file cannot be written.
public final class RejectionsFile implements AutoCloseable {
    private final Path path;
    private final CsvWriter csv;

    private RejectionsFile(Path path, CsvWriter csv) {
        this.path = path;
        this.csv = csv;
    }

    /// Begins the file; one of that name is replaced, unless it is to be read.
    ///
    /// @param sources what is to be imported
    public static RejectionsFile open(Path path, List<Path> sources) {
        if (sources.stream().anyMatch(source -> isOf(source, path))) {
            throw new IntakeRefused(
                    path.getFileName()
                            + " is to be imported itself; name another file for the rejected rows.");
        }
        try {
            var file =
                    new RejectionsFile(
                            path, CsvWriter.builder().build(Files.newBufferedWriter(path)));
            file.row("source", "file", "line", "reason");
            return file;
        } catch (IOException unwritable) {
            throw unwritable(path);
        }
    }

    private static boolean isOf(Path source, Path file) {
        try {
            var real = file.toRealPath();
            var name = String.valueOf(real.getFileName());
            boolean read =
                    Files.isRegularFile(source)
                            || InterchangeFile.named(name).isPresent()
                            || ExportFile.named(name).isPresent()
                            || ZipEnd.isZip(real);
            return read && real.startsWith(source.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    /// Writes where a row stood and why it was not taken in.
    ///
    /// @param source the name of the source it stood in
    public void write(String source, Rejection rejection) {
        row(
                harmless(source),
                harmless(rejection.file()),
                String.valueOf(rejection.line()),
                harmless(rejection.reason()));
    }

    private void row(String... cells) {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException unwritable) {
            throw unwritable(path);
        }
    }

    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException unwritable) {
            throw unwritable(path);
        }
    }

    private static IntakeRefused unwritable(Path path) {
        return new IntakeRefused(
                path.getFileName() + " cannot be written; the rejected rows are not all in it.");
    }
}
