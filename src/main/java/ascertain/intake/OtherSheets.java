package ascertain.intake;

import java.nio.file.Path;
import java.util.List;

/// What a workbook holds besides the sheet that is read of it.
public final class OtherSheets {
    private OtherSheets() {}

    /// The names of its other sheets that are shown and hold something, in order; none of a file
    /// that is no workbook.
    ///
    /// @param path a table that can be read
    public static List<String> of(Path path) {
        return TableFiles.isWorkbook(path) ? XlsxRows.others(path) : List.of();
    }

    /// What is said of them, or the empty text: "Only the first sheet is read. Not read: “More”."
    public static String words(List<String> others) {
        return others.isEmpty()
                ? ""
                : "Only the first sheet that holds something is read. Not read: “"
                        + String.join("”, “", others)
                        + "”.";
    }
}
