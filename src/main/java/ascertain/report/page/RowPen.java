package ascertain.report.page;

import ascertain.report.page.TableRows.SetRow;
import ascertain.report.paper.Block.Column;
import ascertain.report.pdf.Page;
import ascertain.report.pdf.Tags;

import java.io.IOException;
import java.util.List;

/// Draws the rows of one table, each cell an element of its own.
final class RowPen {
    private static final double TOTAL_RULE = 0.7;

    private final Flow flow;
    private final List<Column> columns;
    private final double[] widths;
    private final TableLook look;

    RowPen(Flow flow, List<Column> columns, double[] widths, TableLook look) {
        this.flow = flow;
        this.columns = columns;
        this.widths = widths;
        this.look = look;
    }

    /// Draws the lines `from` to `to` of a row, usually all of them.
    void draw(SetRow row, int from, int to) throws IOException {
        Page page = flow.page();
        double height = look.height(to - from);
        if (row.total()) {
            Pen.quietRule(page, Ink.TEXT, TOTAL_RULE, Sheet.LEFT, flow.y(), Sheet.RIGHT, flow.y());
        }
        Tags tags = flow.tags();
        tags.open("TR");
        double x = Sheet.LEFT;
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).headsRows()) {
                tags.openHeader("Row");
            } else {
                tags.open("TD");
            }
            List<Line> lines = row.cells().get(i);
            cell(
                    page,
                    lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())),
                    i,
                    x);
            tags.close();
            x += widths[i];
        }
        tags.close();
        flow.down(height);
        if (!row.total()) {
            Pen.quietRule(
                    page, Ink.FAINT, Pen.HAIRLINE, Sheet.LEFT, flow.y(), Sheet.RIGHT, flow.y());
        }
    }

    private void cell(Page page, List<Line> lines, int column, double x) {
        if (lines.isEmpty() || lines.getFirst().parts().isEmpty()) {
            return;
        }
        page.beginTagged();
        double baseline = flow.y() - look.pad() - look.leading() * 0.76;
        for (Line line : lines) {
            boolean end = columns.get(column).align() == Column.Align.END;
            flow.pen()
                    .text(
                            page.content(),
                            line,
                            end ? x + widths[column] - TableLook.GAP - line.width() : x,
                            baseline);
            baseline -= look.leading();
        }
        page.end();
    }
}
