package ascertain.intake;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rows of a table, one at a time, whatever file it stands in.
interface TableRows extends AutoCloseable {

    /// One row.
    ///
    /// @param line the line or the sheet's row it began in, from 1
    /// @param cells what stood in it, each on one line, white space trimmed
    record TableRow(long line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /// The next row, or null at the end.
    @Nullable TableRow next();

    /// Says which columns are wanted from now on; of others nothing is read.
    void keep(List<Boolean> wanted);

    /// Whether its numbers count days from 1904.
    boolean countsFrom1904();

    /// How much of how much has been read; the second is negative while not known.
    long done();

    long total();

    @Override
    void close();
}
