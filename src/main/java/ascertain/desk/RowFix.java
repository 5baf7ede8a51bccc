package ascertain.desk;

import ascertain.store.RejectedRow;

import java.util.List;

/// A rejected row as a person has put it right.
///
/// @param row the row as it was rejected
/// @param cells what is to stand in its columns instead
public record RowFix(RejectedRow row, List<String> cells) {

    /// The row as it stands, to be tried again since the case has changed.
    public static RowFix asItIs(RejectedRow row) {
        return new RowFix(row, row.cells());
    }

    /// The row with one cell replaced.
    public static RowFix with(RejectedRow row, int column, String text) {
        var cells = new java.util.ArrayList<>(row.cells());
        cells.set(column, text);
        return new RowFix(row, List.copyOf(cells));
    }
}
