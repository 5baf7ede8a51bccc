package ascertain.intake;

import ascertain.roll.Normal;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The rows of a workbook's first sheet that is shown and not empty.
final class XlsxRows implements TableRows {
    private final String name;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private List<Boolean> wanted = List.of();
    private long line;

    private XlsxRows(String name, ReadableWorkbook book, Stream<Row> stream, Iterator<Row> rows) {
        this.name = name;
        this.book = book;
        this.stream = stream;
        this.rows = rows;
    }

    /// Opens a workbook that [XlsxCheck] has looked through.
    static XlsxRows open(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            var book = opened(path);
            for (var sheet : book.getSheets().toList()) {
                var stream = sheet.openStream();
                var rows = stream.iterator();
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && rows.hasNext()) {
                    return new XlsxRows(name, book, stream, rows);
                }
                stream.close();
            }
            book.close();
        } catch (IOException | RuntimeException malformed) {
            throw XlsxCheck.damaged(name);
        }
        throw new IntakeRefused(name + " is empty.");
    }

    /// The names of the sheets after the first of those that are shown and not empty.
    static List<String> others(Path path) {
        var names = new ArrayList<String>();
        try (var book = opened(path)) {
            for (var sheet : book.getSheets().toList()) {
                try (var stream = sheet.openStream()) {
                    if (sheet.getVisibility() == SheetVisibility.VISIBLE
                            && stream.iterator().hasNext()) {
                        names.add(Normal.line(sheet.getName()));
                    }
                }
            }
        } catch (IOException | RuntimeException malformed) {
            throw XlsxCheck.damaged(String.valueOf(path.getFileName()));
        }
        return names.isEmpty() ? names : names.subList(1, names.size());
    }

    /// A workbook without a part for styles has no date cells, and is not read when they are asked
    /// for.
    private static ReadableWorkbook opened(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            line = row.getRowNum();
            return new TableRow(line, cells(row));
        } catch (ExcelReaderException | IllegalStateException | IllegalArgumentException e) {
            throw XlsxCheck.damaged(name);
        } catch (java.io.UncheckedIOException | IndexOutOfBoundsException e) {
            throw XlsxCheck.damaged(name);
        }
    }

    private List<String> cells(Row row) {
        if (row.getCellCount() > Cells.MOST_COLUMNS) {
            throw new IntakeRefused(name + " has more than 1,000 columns in row " + line + ".");
        }
        var cells = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = i < wanted.size() && !wanted.get(i) ? null : row.getCell(i);
            cells.add(cell == null ? "" : Normal.line(XlsxCells.text(cell, book.isDate1904())));
        }
        return cells;
    }

    @Override
    public void keep(List<Boolean> columns) {
        wanted = List.copyOf(columns);
    }

    @Override
    public boolean countsFrom1904() {
        return book.isDate1904();
    }

    @Override
    public long done() {
        return line;
    }

    @Override
    public long total() {
        return -1;
    }

    @Override
    public void close() {
        stream.close();
        try {
            book.close();
        } catch (IOException unreadable) {
            throw XlsxCheck.damaged(name);
        }
    }
}
