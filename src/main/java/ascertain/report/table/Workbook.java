package ascertain.report.table;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A table as an Excel workbook: its head stays in sight, and a sheet that is full goes on in the
/// next.
final class Workbook implements TableFile.Table {
    private static final int MOST_ROWS = 1_000_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_IN_A_CELL = 32_767;

    /// Before it a workbook's days are wrong or none.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final double WIDTH = 18;

    private final org.dhatim.fastexcel.Workbook book;
    private final String name;
    private final List<String> heads;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    Workbook(String name, List<String> heads, OutputStream out) throws IOException {
        this.book = new org.dhatim.fastexcel.Workbook(out, "Ascertain", null);
        this.name = name;
        this.heads = heads;
        this.sheet = begun(name);
    }

    private Worksheet begun(String title) {
        var begun = book.newWorksheet(title);
        begun.freezePane(0, 1);
        for (int i = 0; i < heads.size(); i++) {
            begun.width(i, WIDTH);
            begun.inlineString(0, i, heads.get(i));
            begun.style(0, i).bold().set();
        }
        row = 1;
        return begun;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        try {
            if (row > MOST_ROWS) {
                sheet.finish();
                sheets++;
                sheet = begun(name + " " + sheets);
            }
            for (int i = 0; i < cells.size(); i++) {
                cell(i, cells.get(i));
            }
            row++;
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case LocalDate day when day.isBefore(FIRST_DAY) ->
                    sheet.inlineString(row, column, day.toString());
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case BigDecimal money -> {
                sheet.value(row, column, money);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, shortened(cell.toString()));
        }
    }

    /// No cell of a workbook holds more.
    private static String shortened(String text) {
        return text.length() <= MOST_IN_A_CELL ? text : text.substring(0, MOST_IN_A_CELL - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
