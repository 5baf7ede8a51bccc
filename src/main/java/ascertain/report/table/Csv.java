package ascertain.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV in UTF-8, with the mark by which spreadsheets know it.
final class Csv implements TableFile.Table {
    private static final String MARK = "\uFEFF";
    // The wide forms too: spreadsheets set to an East Asian language take them for the usual ones.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;

    Csv(List<String> heads, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(heads);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(Csv::cell).toList());
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text when isFormula(text) -> "'" + text;
            default -> cell.toString();
        };
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
