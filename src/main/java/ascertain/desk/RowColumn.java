package ascertain.desk;

import ascertain.intake.ColumnUse;
import ascertain.store.ImportNote;

import java.util.ArrayList;
import java.util.List;

/// A column of a rejected row's cells.
///
/// @param header its header
/// @param use what it was read as, in words; the empty text where the header says it
/// @param code what stands for that in reasons
public record RowColumn(String header, String use, String code) {

    /// The columns of a row with so many cells.
    static List<RowColumn> of(List<ImportNote.Column> columns, int cells) {
        var all = new ArrayList<RowColumn>();
        for (var column : columns) {
            var use = ColumnUse.of(column.meaning()).map(ColumnUse::label).orElse("");
            all.add(
                    new RowColumn(
                            column.header(),
                            column.header().equals(column.meaning()) ? "" : use,
                            code(column)));
        }
        while (all.size() < cells) {
            all.add(new RowColumn("Beyond the last column", "", "row"));
        }
        return List.copyOf(all);
    }

    private static String code(ImportNote.Column column) {
        return column.meaning().equals(ColumnUse.Special.REFERENCE.code())
                ? "reference"
                : column.meaning();
    }

    /// Which of some columns a reason speaks of, or -1: reasons begin with a column's header, or
    /// with the field's own name where the row was understood and the roll refused it.
    public static int named(List<RowColumn> columns, String reason) {
        int found = -1;
        int longest = 0;
        for (int i = 0; i < columns.size(); i++) {
            for (var name : List.of(columns.get(i).header, columns.get(i).code)) {
                if (name.length() > longest && reason.startsWith(name + ": ")) {
                    found = i;
                    longest = name.length();
                }
            }
        }
        return found;
    }
}
