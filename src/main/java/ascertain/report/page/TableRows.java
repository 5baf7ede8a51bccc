package ascertain.report.page;

import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Block.Table;
import ascertain.report.paper.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The rows of a table set as they are asked for, with a look at those to come.
final class TableRows {
    private final Table table;
    private final TableLook look;
    private final Typesetter typesetter;
    private final double[] widths;
    private final List<SetRow> ahead = new ArrayList<>();
    private @Nullable Iterator<Row> source;

    /// A row as lines in its columns.
    record SetRow(List<List<Line>> cells, boolean total, double height) {}

    TableRows(Table table, Typesetter typesetter, double[] widths) {
        this.table = table;
        this.look = TableLook.of(table.close());
        this.typesetter = typesetter;
        this.widths = widths;
    }

    /// The row that many places ahead, or none.
    @Nullable SetRow peek(int places) {
        if (source == null) {
            source = table.rows().iterator();
        }
        while (ahead.size() <= places && source.hasNext()) {
            ahead.add(set(source.next()));
        }
        return places < ahead.size() ? ahead.get(places) : null;
    }

    void drop() {
        ahead.removeFirst();
    }

    private SetRow set(Row row) {
        if (row.cells().size() != widths.length) {
            throw new IllegalArgumentException(
                    "%s: %d cells for %d columns"
                            .formatted(row.owner(), row.cells().size(), widths.length));
        }
        var cells = new ArrayList<List<Line>>(widths.length);
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            Text text = row.total() ? strong(row.cells().get(i)) : row.cells().get(i);
            List<Line> lines =
                    typesetter.lines(
                            text, look.size(), widths[i] - TableLook.GAP, Ink.TEXT, row.owner());
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        return new SetRow(cells, row.total(), look.height(most));
    }

    private static Text strong(Text text) {
        return Text.EMPTY.strong(text.words());
    }

    static double[] widths(List<Column> columns, double measure) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .mapToDouble(column -> column.share() / shares * (measure + TableLook.GAP))
                .toArray();
    }
}
