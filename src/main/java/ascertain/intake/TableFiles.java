package ascertain.intake;

import ascertain.intake.TableRows.TableRow;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// Opens the files that hold tables, and finds their headers.
final class TableFiles {
    private TableFiles() {}

    static TableRows rows(Path path) {
        return isWorkbook(path) ? XlsxRows.open(path) : CsvRows.open(path);
    }

    static boolean isWorkbook(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// The first row that is not blank, or null.
    static @Nullable TableRow header(TableRows rows) {
        var row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        return row;
    }
}
