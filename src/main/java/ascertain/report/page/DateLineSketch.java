package ascertain.report.page;

import ascertain.report.paper.Drawing.DateLine;
import ascertain.report.paper.Drawing.Day;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Days on a line in proportion to their distance, labels in as many rows as they need.
final class DateLineSketch implements FigurePiece.Sketch {
    private static final double ROW = 13;
    private static final double TICK = 5;
    private static final double APART = 4;

    private final List<Placed> placed = new ArrayList<>();
    private int rows = 1;

    private record Placed(Day day, Line label, double x, double labelX, int row) {}

    DateLineSketch(DateLine line, Typesetter typesetter, String owner) {
        long first = line.days().stream().mapToLong(d -> d.on().toEpochDay()).min().orElse(0);
        long last = line.days().stream().mapToLong(d -> d.on().toEpochDay()).max().orElse(0);
        double inset = 6;
        List<Day> days = line.days().stream().sorted(Comparator.comparing(Day::on)).toList();
        double[] places =
                days.stream()
                        .mapToDouble(
                                day ->
                                        Sheet.LEFT
                                                + inset
                                                + (Sheet.MEASURE - 2 * inset)
                                                        * (last == first
                                                                ? 0.5
                                                                : (double)
                                                                                (day.on()
                                                                                                .toEpochDay()
                                                                                        - first)
                                                                        / (last - first)))
                        .toArray();
        for (int i = 0; i < days.size(); i++) {
            Line label =
                    typesetter.line(
                            Text.of(days.get(i).label()),
                            Sheet.SMALL,
                            days.get(i).decisive() ? Ink.RED : Ink.QUIET,
                            owner);
            double next = i + 1 < days.size() ? places[i + 1] : Sheet.RIGHT + APART;
            // The label gives way to the mark of the next day, which may need to pass it.
            double labelX =
                    Math.max(
                            Sheet.LEFT,
                            Math.min(places[i] - label.width() / 2, next - APART - label.width()));
            int row = 0;
            while (isTaken(row, labelX)) {
                row++;
            }
            rows = Math.max(rows, row + 1);
            placed.add(new Placed(days.get(i), label, places[i], labelX, row));
        }
    }

    private boolean isTaken(int row, double labelX) {
        return placed.stream()
                .anyMatch(
                        other ->
                                other.row == row
                                                && other.labelX + other.label.width()
                                                        > labelX - 2 * APART
                                        || other.row > row && other.x > labelX - APART);
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
            Pen.rule(
                    page.content(),
                    decisive ? Ink.RED : Ink.QUIET,
                    decisive ? 0.9 : 0.5,
                    each.x,
                    axis + TICK + (decisive ? 2 : 0),
                    each.x,
                    axis - reach);
            pen.text(page.content(), each.label, each.labelX, y);
        }
    }
}
