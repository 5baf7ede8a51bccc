package ascertain.report.page;

import ascertain.report.page.TableRows.SetRow;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Table;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// A table over as many pages as its rows take, its header on each of them.
final class TablePiece implements Piece {
    /// A table of so few rows stays on one page; of a longer one the first rows stay together.
    private static final int SHORT = 6;

    private static final int SHORT_CLOSE = 10;
    private static final int FIRST = 3;

    /// No row counts as higher than this when it is asked whether a table fits.
    private static final double HIGHEST = Sheet.HEIGHT / 8;

    private static final double BELOW = 5;

    private final List<Column> columns;
    private final TableLook look;
    private final boolean close;
    private final double[] widths;
    private final List<List<Line>> header;
    private final TableRows rows;
    private final double headerHeight;

    TablePiece(Table table, Typesetter typesetter) {
        this.columns = table.columns();
        this.close = table.close();
        this.look = TableLook.of(close);
        this.widths = TableRows.widths(columns, Sheet.MEASURE);
        this.rows = new TableRows(table, typesetter, widths);
        boolean headed = columns.stream().anyMatch(column -> !column.header().isEmpty());
        this.header =
                !headed
                        ? List.of()
                        : columns.stream()
                                .map(
                                        column ->
                                                typesetter.lines(
                                                        Text.EMPTY.strong(column.header()),
                                                        TableLook.HEADER_SIZE,
                                                        widths[columns.indexOf(column)]
                                                                - TableLook.GAP,
                                                        Ink.QUIET,
                                                        "a table's header"))
                                .toList();
        int most = header.stream().mapToInt(List::size).max().orElse(0);
        this.headerHeight =
                most == 0 ? 0 : most * TableLook.HEADER_LEADING + 2 * TableLook.HEADER_PAD;
    }

    @Override
    public double above() {
        return 8;
    }

    @Override
    public double opening() {
        int whole = 0;
        int few = close ? SHORT_CLOSE : SHORT;
        while (whole <= few && rows.peek(whole) != null) {
            whole++;
        }
        int needed = whole > few ? FIRST : whole;
        return headerHeight
                + IntStream.range(0, needed).mapToDouble(i -> heightOf(rows.peek(i))).sum();
    }

    @Override
    public double height() {
        return opening();
    }

    private static double heightOf(@Nullable SetRow row) {
        return row == null ? 0 : Math.min(row.height(), HIGHEST);
    }

    @Override
    public void set(Flow flow) throws IOException {
        flow.tags().open("Table");
        if (headerHeight > 0) {
            flow.tags().open("THead");
            flow.tags().open("TR");
            drawHeader(flow, true);
            flow.tags().close();
            flow.tags().close();
        }
        flow.tags().open("TBody");
        var cells = new RowPen(flow, columns, widths, look);
        for (SetRow row = rows.peek(0); row != null; row = rows.peek(0)) {
            rows.drop();
            SetRow next = rows.peek(0);
            // A total alone on a page would say nothing.
            double needed = row.height() + (next != null && next.total() ? next.height() : 0);
            if (!flow.fits(needed)
                    && !flow.isFresh()
                    && row.height() <= Sheet.HEIGHT - headerHeight) {
                turn(flow);
            }
            drawInParts(flow, cells, row);
        }
        flow.tags().close();
        flow.tags().close();
        flow.down(BELOW);
    }

    // A row taller than a page goes on as a further row: nothing of it is cut off.
    private void drawInParts(Flow flow, RowPen cells, SetRow row) throws IOException {
        int most = row.cells().stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        do {
            int fitting = (int) ((flow.room() - 2 * look.pad() + 0.01) / look.leading());
            if (fitting < 1) {
                turn(flow);
                continue;
            }
            int to = Math.min(from + fitting, Math.max(most, 1));
            cells.draw(row, from, to);
            from = to;
            if (from < most) {
                turn(flow);
            }
        } while (from < most);
    }

    private void turn(Flow flow) throws IOException {
        flow.newPage();
        if (headerHeight > 0) {
            flow.page().beginArtifact();
            drawHeader(flow, false);
            flow.page().end();
        }
    }

    private void drawHeader(Flow flow, boolean tagged) throws IOException {
        Page page = flow.page();
        double bottom = flow.y() - headerHeight + TableLook.HEADER_PAD;
        double x = Sheet.LEFT;
        for (int i = 0; i < widths.length; i++) {
            if (tagged) {
                flow.tags().openHeader("Column");
                page.beginTagged();
            }
            List<Line> lines = header.get(i);
            for (int k = 0; k < lines.size(); k++) {
                double baseline = bottom + (lines.size() - k - 1) * TableLook.HEADER_LEADING + 2.4;
                boolean end = columns.get(i).align() == Column.Align.END;
                double shift = end ? widths[i] - TableLook.GAP - lines.get(k).width() : 0;
                flow.pen().text(page.content(), lines.get(k), x + shift, baseline);
            }
            if (tagged) {
                page.end();
                flow.tags().close();
            }
            x += widths[i];
        }
        flow.down(headerHeight);
        if (tagged) {
            Pen.quietRule(
                    page, Ink.RULE, Pen.HAIRLINE, Sheet.LEFT, flow.y(), Sheet.RIGHT, flow.y());
        } else {
            Pen.rule(
                    page.content(),
                    Ink.RULE,
                    Pen.HAIRLINE,
                    Sheet.LEFT,
                    flow.y(),
                    Sheet.RIGHT,
                    flow.y());
        }
    }
}
