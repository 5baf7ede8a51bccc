package ascertain.ui;

import java.nio.file.Path;
import java.util.Locale;

/// The ending of a file that a person named.
public final class FileEnding {
    private FileEnding() {}

    /// The file of a table as it is named where it ends as one, else as a workbook.
    public static Path ofTable(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? file : with(file, ".xlsx");
    }

    /// The file as it is named where it ends so, else with the ending put to its name.
    ///
    /// @param ending in small letters, as `.pdf`
    public static Path with(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(name + ending);
    }
}
