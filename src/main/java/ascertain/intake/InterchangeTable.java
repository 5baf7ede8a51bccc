package ascertain.intake;

import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
/// @param name what it is called
/// @param content what it holds
record InterchangeTable(InterchangeFile kind, String name, Content content) {
    private static final int ROWS_A_STEP = 4_096;
    private static final int LONGEST_SHOWN = 100;

    /// Where the bytes of a file come from.
    interface Content {
        InputStream open() throws IOException;

        long size() throws IOException;

        /// What a file on disk holds.
        static Content of(Path path) {
            return new Content() {
                @Override
                public InputStream open() throws IOException {
                    return Files.newInputStream(path);
                }

                @Override
                public long size() throws IOException {
                    return Files.size(path);
                }
            };
        }

        /// What is held in memory.
        static Content of(byte[] bytes) {
            return new Content() {
                @Override
                public InputStream open() {
                    return new ByteArrayInputStream(bytes);
                }

                @Override
                public long size() {
                    return bytes.length;
                }
            };
        }
    }

    static InterchangeTable of(InterchangeFile kind, Path path) {
        return new InterchangeTable(kind, String.valueOf(path.getFileName()), Content.of(path));
    }

    /// The header of a CSV file, its names trimmed and in lower case.
    static List<String> header(Path path) {
        return header(String.valueOf(path.getFileName()), Content.of(path));
    }

    private static List<String> header(String name, Content content) {
        try (var stream = content.open();
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

    /// Which file one by itself is: what its name says, else what its columns say.
    static InterchangeFile kind(String name, Content content) {
        var header = header(name, content);
        return InterchangeFile.named(name)
                .or(() -> InterchangeFile.withHeader(header))
                .orElseThrow(
                        () ->
                                new IntakeRefused(
                                        name
                                                + " is none of the files that can be imported: its columns are not known."
                                                + (header.contains("reference")
                                                        ? ""
                                                        : " It has no column named reference.")));
    }

    /// Checks the header and names the columns nobody knows.
    List<String> unknownColumns() {
        var header = header(name, content);
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
        try (var stream = new CountingStream(content.open());
                var table = CsvTable.withCommas(name(), stream)) {
            long size = content.size();
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

    /// Reads the cells of rejected rows, of the columns that are known and no others.
    void cells(RowCells into, Progress progress) {
        try (var stream = content.open();
                var table = CsvTable.withCommas(name(), stream)) {
            var header = table.readHeader();
            var known = header.stream().map(kind.columns()::contains).toList();
            if (known.contains(false)) {
                table.keep(
                        known.stream()
                                .map(one -> one ? Cells.Keep.TEXT : Cells.Keep.NOTHING)
                                .toArray(Cells.Keep[]::new));
            }
            into.columns(
                    name,
                    header.stream()
                            .filter(kind.columns()::contains)
                            .map(column -> new RowCells.Column(column, column))
                            .toList());
            MappedCells.hold(name, known, new CsvRows(table), into, progress);
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
