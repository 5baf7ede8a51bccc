package ascertain.store;

import java.util.List;
import java.util.Map;

/// What is kept of an import besides what it changed: what its report says, and the rows that were
/// not taken in.
///
/// @param counts what else was counted, in words
/// @param unknown columns that were not understood
/// @param understood how each column of a table with headers of its own was read
/// @param rejected how many rows were rejected
/// @param rows the first of them
/// @param columns the columns of those that keep their cells
/// @param dateOrder how dates of numbers alone were read, or the empty text for no table
/// @param from1904 whether the table's numbers count days from 1904
/// @param place where the source lay, in full, or the empty text
/// @param owners to whom its rows went
public record ImportNote(
        Map<String, Long> counts,
        List<String> unknown,
        List<String> understood,
        long rejected,
        List<RejectedRow> rows,
        List<Column> columns,
        String dateOrder,
        boolean from1904,
        String place,
        Owners owners) {

    /// A column that was read.
    ///
    /// @param file the file's name inside its source
    /// @param header its header, as it may be shown
    /// @param meaning the code of what it was read as
    public record Column(String file, String header, String meaning) {}

    /// A note that says no more than how many rows were rejected.
    public static ImportNote of(long rejected) {
        return new ImportNote(
                Map.of(),
                List.of(),
                List.of(),
                rejected,
                List.of(),
                List.of(),
                "",
                false,
                "",
                Owners.NONE);
    }

    /// A note that says no more than where the source lay.
    static ImportNote at(String place) {
        return new ImportNote(
                Map.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                "",
                false,
                place,
                Owners.NONE);
    }

    /// The columns of one file, in their order.
    public List<Column> columnsOf(String file) {
        return columns.stream().filter(column -> column.file().equals(file)).toList();
    }
}
