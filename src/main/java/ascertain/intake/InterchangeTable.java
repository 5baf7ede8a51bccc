package ascertain.intake;

import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads one file of an interchange folder.
///
/// @param kind which file it is
/// @param path where it is
record InterchangeTable(InterchangeFile kind, Path path) {
    private static final int ROWS_A_STEP = 4_096;
    private static final int LONGEST_SHOWN = 100;

    String name() {
        return String.valueOf(path.getFileName());
    }

    /// The header of a CSV file, its names trimmed and in lower case.
    static List<String> header(Path path) {
        var name = String.valueOf(path.getFileName());
        try (var stream = Files.newInputStream(path);
                var table = CsvTable.withCommas(name, stream)) {
            var header = table.readHeader();
            if (header.isEmpty()) {
                throw new IntakeRefused(name + " is empty.");
            }
            return header;
        } catch (IOException unreadable) {
            throw new IntakeRefused(name + " cannot be read.");
        }
    }

    /// Checks the header and names the columns nobody knows.
    List<String> unknownColumns() {
        var header = header(path);
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new IntakeRefused(
                        name()
                                + " has two columns of one name: column "
                                + (header.indexOf(column) + 1)
                                + " and column "
                                + (header.lastIndexOf(column) + 1)
                                + ".");
            }
        }
        for (var column : kind.required()) {
            if (!seen.contains(column)) {
                throw new IntakeRefused(
                        name() + " has no column named " + column + "." + hint(header));
            }
        }
        return header.stream()
                .filter(column -> !column.isEmpty() && !kind.columns().contains(column))
                .map(InterchangeTable::shown)
                .toList();
    }

    /// A column's name as it may be shown: control characters of a file could drive a terminal.
    private static String shown(String column) {
        var plain = column.replaceAll("\\p{Cc}", String.valueOf(Texts.UNREADABLE));
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String hint(List<String> header) {
        boolean otherwise =
                header.size() == 1
                        && (header.getFirst().contains(";")
                                || header.getFirst().contains("reference "));
        return otherwise ? " Its cells must be separated by commas." : "";
    }

    /// Hands on each row, good or rejected.
    <T> void read(
            Function<Columns, RowParser<T>> parsers,
            Consumer<Row<T>> rows,
            Consumer<Rejection> rejected,
            Progress progress) {
        try (var stream = new CountingStream(Files.newInputStream(path));
                var table = CsvTable.withCommas(name(), stream)) {
            long size = Files.size(path);
            var header = table.readHeader();
            var keeps = new Cells.Keep[header.size()];
            Arrays.setAll(
                    keeps,
                    i ->
                            kind.columns().contains(header.get(i))
                                    ? Cells.Keep.TEXT
                                    : Cells.Keep.NOTHING);
            table.keep(keeps);
            var columns = new Columns(table);
            var parser = parsers.apply(columns);
            long count = 0;
            for (var row = table.next(); row != null; row = table.next()) {
                if (!row.isBlank()) {
                    read(columns, row, parser, rows, rejected);
                }
                if (++count % ROWS_A_STEP == 0) {
                    progress.step("Reading " + name(), stream.count(), size);
                }
            }
            progress.step("Reading " + name(), size, size);
        } catch (IOException unreadable) {
            throw new IntakeRefused(name() + " cannot be read.");
        }
    }

    private <T> void read(
            Columns columns,
            Cells row,
            RowParser<T> parser,
            Consumer<Row<T>> rows,
            Consumer<Rejection> rejected) {
        Row<T> good;
        try {
            var reference = kind == InterchangeFile.EVIDENCE ? "" : columns.reference(row);
            if (row.hasSurplus()) {
                throw new BadRow("row", "more cells than the header has");
            }
            good = new Row<>(name(), row.line(), reference, parser.parse(reference, row));
        } catch (BadRow bad) {
            rejected.accept(new Rejection(name(), row.line(), bad.reason()));
            return;
        }
        rows.accept(good);
    }
}
