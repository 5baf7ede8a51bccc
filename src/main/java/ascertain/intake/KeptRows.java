package ascertain.intake;

import ascertain.roll.Normal;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows that are held in memory, to be read as those of a file are.
public final class KeptRows {
    private KeptRows() {}

    /// One row.
    ///
    /// @param line the line it stood on, from 1
    /// @param cells what stands in it, in the order of the headers
    public record Row(long line, List<String> cells) {

        /// What a file would hold: each cell on one line.
        public Row {
            cells = cells.stream().map(Normal::line).toList();
        }
    }

    /// Rows as the bytes of a CSV file, each on a line of its own.
    static byte[] csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(Normal::line).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The same beneath headers, as a table hands them on.
    static TableRows under(List<String> headers, List<Row> rows, boolean from1904) {
        return new Reading(headers, rows, from1904);
    }

    private static final class Reading implements TableRows {
        private final List<String> headers;
        private final List<Row> rows;
        private final boolean from1904;
        private int next = -1;

        Reading(List<String> headers, List<Row> rows, boolean from1904) {
            this.headers = headers;
            this.rows = rows;
            this.from1904 = from1904;
        }

        @Override
        public @Nullable TableRow next() {
            if (next == rows.size()) {
                return null;
            }
            int at = next++;
            return at < 0
                    ? new TableRow(1, headers)
                    : new TableRow(rows.get(at).line(), rows.get(at).cells());
        }

        @Override
        public void keep(List<Boolean> wanted) {
            // All of them are.
        }

        @Override
        public boolean countsFrom1904() {
            return from1904;
        }

        @Override
        public long done() {
            return Math.max(0, next);
        }

        @Override
        public long total() {
            return rows.size();
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
