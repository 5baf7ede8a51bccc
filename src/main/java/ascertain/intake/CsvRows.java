package ascertain.intake;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rows of a CSV file, whatever separates its cells.
final class CsvRows implements TableRows {
    private final CsvTable table;
    private final CountingStream stream;
    private final long size;

    private CsvRows(CsvTable table, CountingStream stream, long size) {
        this.table = table;
        this.stream = stream;
        this.size = size;
    }

    /// Goes on with a table whose header has been read.
    CsvRows(CsvTable table) {
        this(table, new CountingStream(InputStream.nullInputStream()), -1);
    }

    static CsvRows open(Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            var stream = new CountingStream(Files.newInputStream(path));
            return new CsvRows(CsvTable.ofPeople(name, stream), stream, Files.size(path));
        } catch (IOException unreadable) {
            throw new IntakeRefused(name + " cannot be read.");
        }
    }

    @Override
    public @Nullable TableRow next() {
        var row = table.next();
        if (row == null) {
            return null;
        }
        var cells = new ArrayList<String>(row.count());
        for (int i = 0; i < row.count(); i++) {
            cells.add(row.text(i));
        }
        if (row.hasSurplus()) {
            // What it says is not read; that there is something must not be lost.
            cells.set(cells.size() - 1, "+");
        }
        return new TableRow(row.line(), cells);
    }

    @Override
    public void keep(List<Boolean> wanted) {
        table.keep(
                wanted.stream()
                        .map(one -> one ? Cells.Keep.TEXT : Cells.Keep.NOTHING)
                        .toArray(Cells.Keep[]::new));
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public long done() {
        return stream.count();
    }

    @Override
    public long total() {
        return size;
    }

    @Override
    public void close() {
        table.close();
    }
}
