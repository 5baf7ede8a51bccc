package ascertain.intake;

import ascertain.roll.Rejection;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Writes the rejected rows of one import as a table for people: `file`, `line`, `reason`, and the
/// cells under their headers, to be put right in a spreadsheet and imported again.
///
/// Where several files had rejected rows, columns of one name are one. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe. Every method throws [IntakeRefused] with a
/// sentence when the file cannot be written.
public final class RejectedTable implements AutoCloseable {
    private static final List<String> PLACE = List.of("file", "line", "reason");

    private final Path path;
    private final CsvWriter csv;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private List<String> headers = List.of();
    private boolean begun;

    private RejectedTable(Path path, CsvWriter csv) {
        this.path = path;
        this.csv = csv;
    }

    /// Begins the file; one of that name is replaced.
    public static RejectedTable open(Path path) {
        try {
            return new RejectedTable(
                    path, CsvWriter.builder().build(Files.newBufferedWriter(path)));
        } catch (IOException unwritable) {
            throw unwritable(path);
        }
    }

    /// Says which column comes next in the rows of a file; all are said before the first row.
    public void column(String file, String header) {
        columns.computeIfAbsent(file, _ -> new ArrayList<>()).add(header);
    }

    /// Writes a row.
    ///
    /// @param cells what stood in the file's columns; may be empty
    public void write(Rejection rejection, List<String> cells) {
        if (!begun) {
            begin();
        }
        var row = new ArrayList<String>();
        row.add(RejectionsFile.harmless(rejection.file()));
        row.add(String.valueOf(rejection.line()));
        row.add(RejectionsFile.harmless(rejection.reason()));
        row.addAll(placed(rejection.file(), cells));
        write(row);
    }

    private void begin() {
        begun = true;
        headers =
                columns.size() == 1
                        ? columns.values().iterator().next()
                        : columns.values().stream()
                                .flatMap(List::stream)
                                .collect(
                                        java.util.stream.Collectors.collectingAndThen(
                                                java.util.stream.Collectors.toCollection(
                                                        LinkedHashSet::new),
                                                List::copyOf));
        var first = new ArrayList<>(PLACE);
        headers.forEach(header -> first.add(RejectionsFile.harmless(header)));
        write(first);
    }

    private List<String> placed(String file, List<String> cells) {
        var harmless = cells.stream().map(RejectionsFile::harmless).toList();
        if (columns.size() == 1 || cells.isEmpty()) {
            return harmless;
        }
        var own = columns.getOrDefault(file, List.of());
        return headers.stream()
                .map(own::indexOf)
                .map(at -> at < 0 || at >= harmless.size() ? "" : harmless.get(at))
                .toList();
    }

    private void write(List<String> row) {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException unwritable) {
            throw unwritable(path);
        }
    }

    @Override
    public void close() {
        if (!begun) {
            begin();
        }
        try {
            csv.close();
        } catch (IOException unwritable) {
            throw unwritable(path);
        }
    }

    private static IntakeRefused unwritable(Path path) {
        return new IntakeRefused(
                path.getFileName() + " cannot be written; the rejected rows are not all in it.");
    }
}
