package ascertain.intake;

import ascertain.intake.Cells.Keep;
import ascertain.work.Progress;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Reads the rows of one file of an export; what its columns may leave behind is declared
/// beforehand.
final class ExportTable {
    /// What these hold must never be passed over in silence.
    private static final Set<ExportFile> ESSENTIAL =
            EnumSet.of(ExportFile.MESSAGES, ExportFile.RECEIPTS, ExportFile.RECEIPTS_V2);

    private static final int ROWS_A_STEP = 4_096;
    private static final int MOST_LINES_BEFORE_HEADER = 10;

    private final ExportSource source;
    private final ExportReport report;
    private final Progress progress;

    ExportTable(ExportSource source, ExportReport report, Progress progress) {
        this.source = source;
        this.report = report;
        this.progress = progress;
    }

    boolean has(ExportFile file) {
        return source.files().contains(file);
    }

    /// Reads a file, if it is there.
    ///
    /// @param needed the columns it must have; lines before its header are passed over
    /// @param keeps what the named columns leave behind; every other leaves nothing
    /// @param rows receives each row with the table that knows its columns
    void read(
            ExportFile file,
            List<String> needed,
            Map<String, Keep> keeps,
            BiConsumer<CsvTable, Cells> rows) {
        if (!has(file)) {
            return;
        }
        var name = file.fileName();
        try (var stream = new CountingStream(source.open(file));
                var table = CsvTable.ofLinkedIn(name, stream)) {
            var header = header(file, table, needed);
            if (header.isEmpty()) {
                return;
            }
            var columns = new Keep[header.size()];
            Arrays.setAll(columns, i -> keeps.getOrDefault(header.get(i), Keep.NOTHING));
            table.keep(columns);
            long count = 0;
            for (var row = table.next(); row != null; row = table.next()) {
                if (row.hasSurplus()) {
                    report.reject(file, row.line(), ExportReport.Reason.TOO_MANY_CELLS);
                } else {
                    rows.accept(table, row);
                }
                if (++count % ROWS_A_STEP == 0) {
                    progress.step("Reading " + name, stream.count(), source.size(file));
                }
            }
            progress.step("Reading " + name, stream.count(), stream.count());
        } catch (IOException damaged) {
            throw CsvTable.damaged(source.name() + ": " + name);
        }
    }

    /// The header, or nothing where the file is empty, or is a lesser one whose header nobody
    /// knows.
    private List<String> header(ExportFile file, CsvTable table, List<String> needed) {
        for (int i = 0; i < MOST_LINES_BEFORE_HEADER; i++) {
            var header = table.readHeader();
            if (header.containsAll(needed) || (header.isEmpty() && i == 0)) {
                return header;
            }
        }
        if (!ESSENTIAL.contains(file)) {
            report.count(ExportCount.UNREAD_FILES);
            return List.of();
        }
        throw new IntakeRefused(
                file.fileName()
                        + " has none of the headers that LinkedIn writes: there is no column named "
                        + String.join(" or ", needed)
                        + ".");
    }
}
