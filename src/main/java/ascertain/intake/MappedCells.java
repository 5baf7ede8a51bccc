package ascertain.intake;

import ascertain.intake.TableRows.TableRow;
import ascertain.roll.Rejection;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads a table once more for the cells of its rejected rows.
final class MappedCells {
    private static final int ROWS_A_STEP = 4_096;

    private MappedCells() {}

    static RowCells read(
            String name,
            List<String> headers,
            Mapping mapping,
            Supplier<TableRows> rows,
            List<Rejection> rejections,
            Progress progress) {
        var cells = new RowCells(rejections);
        var read = mapping.uses().stream().map(use -> use != ColumnUse.Special.LEFT_OUT).toList();
        var columns = new ArrayList<RowCells.Column>();
        for (int i = 0; i < headers.size(); i++) {
            if (read.get(i)) {
                columns.add(
                        new RowCells.Column(
                                Headers.shown(headers.get(i), i), mapping.uses().get(i).code()));
            }
        }
        cells.columns(name, columns);
        try (var all = rows.get()) {
            TableFiles.header(all);
            if (read.contains(false)) {
                all.keep(read);
            }
            hold(name, read, all, cells, progress);
        }
        return cells;
    }

    /// Holds the wanted rows that follow.
    ///
    /// @param read for each column whether it is read; of others nothing is held, and nothing of a
    ///   row with more cells than columns, where what belongs to such a column may have moved
    static void hold(
            String name, List<Boolean> read, TableRows rows, RowCells into, Progress progress) {
        long last = into.last(name);
        long count = 0;
        for (var row = rows.next(); row != null && row.line() <= last; row = rows.next()) {
            if (into.isWanted(name, row.line())) {
                var cells = held(row, read);
                if (cells != null) {
                    into.hold(name, row.line(), cells);
                }
            }
            if (++count % ROWS_A_STEP == 0) {
                progress.step("Reading " + name, row.line(), last);
            }
        }
    }

    private static @Nullable List<String> held(TableRow row, List<Boolean> read) {
        var held = new ArrayList<String>();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i)) {
                held.add(row.cell(i));
            }
        }
        var surplus =
                row.cells().stream().skip(read.size()).filter(cell -> !cell.isEmpty()).toList();
        if (surplus.isEmpty()) {
            return held;
        }
        if (read.contains(false)) {
            return null;
        }
        held.addAll(surplus);
        return held;
    }
}
