package ascertain.report.table;

import ascertain.report.Unwritable;
import ascertain.report.WholeFile;
import ascertain.work.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes a table for people, row by row, as CSV or as an Excel workbook, as the file's name ends.
///
/// A cell is a text, a whole number, a sum of money, a day, or nothing. The file appears whole or
/// not at all; memory does not grow with the rows.
public final class TableFile {
    private TableFile() {}

    /// Takes a table's rows, each with a cell a column.
    @FunctionalInterface
    public interface Rows {
        void row(List<? extends @Nullable Object> cells);
    }

    /// What fills a table.
    @FunctionalInterface
    public interface Content {
        void writeTo(Rows rows);
    }

    /// Writes a table, in the place of a file of that name if there is one.
    ///
    /// @param name what the sheet of a workbook is called
    /// @throws Problem when the file cannot be written
    public static void write(Path file, String name, List<String> heads, Content content) {
        try {
            WholeFile.write(
                    file,
                    out -> write(out, String.valueOf(file.getFileName()), name, heads, content));
        } catch (IOException unwritable) {
            throw new Problem(
                    file.getFileName()
                            + " could not be written: "
                            + Unwritable.why(file, unwritable));
        }
    }

    /// Writes a table to a stream.
    ///
    /// @param fileName what the file is called: its ending tells the format
    public static void write(
            OutputStream out, String fileName, String name, List<String> heads, Content content)
            throws IOException {
        try (var table = opened(fileName, name, heads, out)) {
            content.writeTo(table::row);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private static Table opened(String fileName, String name, List<String> heads, OutputStream out)
            throws IOException {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new Workbook(name, heads, out)
                : new Csv(heads, out);
    }

    /// A table being written.
    interface Table extends AutoCloseable {
        void row(List<? extends @Nullable Object> cells);

        @Override
        void close() throws IOException;
    }
}
