package ascertain.report.page;

import ascertain.report.paper.Drawing.DateLine;
import ascertain.report.paper.Drawing.Day;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import java.util.ArrayList;
import java.util.List;

/// Days on a line in proportion to their distance, labels in as many rows as they need.
final class DateLineSketch implements FigurePiece.Sketch {
    private static final double ROW = 13;
    private static final double TICK = 5;

    private final List<Placed> placed = new ArrayList<>();
    private int rows = 1;

    private record Placed(Day day, Line label, double x, double labelX, int row) {}

    DateLineSketch(DateLine line, Typesetter typesetter, String owner) {
        long first = line.days().stream().mapToLong(d -> d.on().toEpochDay()).min().orElse(0);
        long last = line.days().stream().mapToLong(d -> d.on().toEpochDay()).max().orElse(0);
        double inset = 6;
        var ends = new ArrayList<Double>();
        for (Day day : line.days()) {
            double part = last == first ? 0.5 : (double) (day.on().toEpochDay() - first) / (last - first);
            double x = Sheet.LEFT + inset + part * (Sheet.MEASURE - 2 * inset);
            Line label = typesetter.line(Text.of(day.label()), Sheet.SMALL, day.decisive() ? Ink.RED : Ink.QUIET, owner);
            double labelX = Math.clamp(x - label.width() / 2, Sheet.LEFT, Math.max(Sheet.LEFT, Sheet.RIGHT - label.width()));
            int row = 0;
            while (row < ends.size() && ends.get(row) > labelX - 8) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, labelX + label.width());
            placed.add(new Placed(day, label, x, labelX, row));
        }
        rows = Math.max(1, ends.size());
    }

    @Override
    public double height() {
        return 2 * TICK + rows * ROW + 8;
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        double axis = top - TICK - 2;
        Pen.rule(page.content(), Ink.RULE, 0.6, Sheet.LEFT, axis, Sheet.RIGHT, axis);
        for (Placed each : placed) {
            double y = axis - TICK - 10 - each.row * ROW;
            boolean decisive = each.day.decisive();
            double reach = each.row == 0 ? TICK : axis - y - 8.5;
            Pen.rule(page.content(), decisive ? Ink.RED : Ink.QUIET, decisive ? 0.9 : 0.5,
                    each.x, axis + TICK + (decisive ? 2 : 0), each.x, axis - reach);
            pen.text(page.content(), each.label, each.labelX, y);
        }
    }
}
