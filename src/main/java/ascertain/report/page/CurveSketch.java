package ascertain.report.page;

import ascertain.report.paper.Drawing.Curve;
import ascertain.report.paper.Drawing.Point;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import ascertain.report.pdf.Syntax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Two numbers over the days: the lower one as an area, the upper one as a broken line above it.
///
/// Sizes stay as they are from one day that changes them to the next, so both climb in steps.
final class CurveSketch implements FigurePiece.Sketch {
    private static final double PLOT = 128;
    private static final double ABOVE = 28;
    private static final double BELOW = 15;
    private static final double SAMPLE = 16;

    private final List<Point> points;
    private final Line lower;
    private final Line upper;
    private final Line decisive;
    private final LocalDate decisiveOn;
    private final Line largest;
    private final Line nothing;
    private final List<Year> years = new ArrayList<>();
    private final long first;
    private final long last;
    private final double left;
    private final double most;

    private record Year(LocalDate on, Line name) {}

    CurveSketch(Curve curve, Typesetter typesetter, String owner) {
        points = curve.points();
        decisiveOn = curve.decisive().on();
        lower = small(curve.lower(), Ink.TEXT, typesetter, owner);
        upper = small(curve.upper(), Ink.TEXT, typesetter, owner);
        decisive = small(curve.decisive().label(), Ink.RED, typesetter, owner);
        long top = points.stream().mapToLong(Point::upper).max().orElse(0);
        most = Math.max(top, 1);
        largest =
                small(String.format(java.util.Locale.US, "%,d", top), Ink.QUIET, typesetter, owner);
        nothing = small("0", Ink.QUIET, typesetter, owner);
        left = Sheet.LEFT + largest.width() + 8;
        first = points.isEmpty() ? 0 : points.getFirst().on().toEpochDay();
        last = points.isEmpty() ? 1 : Math.max(points.getLast().on().toEpochDay(), first + 1);
        var from = LocalDate.ofEpochDay(first);
        int every = (int) Math.max(1, (last - first) / 365 / 10);
        for (int year = from.getYear() + 1; ; year += every) {
            var day = LocalDate.of(year, 1, 1);
            if (day.toEpochDay() > last) {
                break;
            }
            years.add(new Year(day, small(Integer.toString(year), Ink.QUIET, typesetter, owner)));
        }
    }

    private static Line small(String words, Ink ink, Typesetter typesetter, String owner) {
        return typesetter.line(Text.of(words), Sheet.SMALL, ink, owner);
    }

    @Override
    public double height() {
        return ABOVE + PLOT + BELOW;
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        Syntax content = page.content();
        double base = top - ABOVE - PLOT;
        key(content, pen, top - 8);
        Pen.rule(content, Ink.FAINT, Pen.HAIRLINE, left, base + PLOT, Sheet.RIGHT, base + PLOT);
        pen.right(content, largest, left - 8, base + PLOT - 3);
        pen.right(content, nothing, left - 8, base - 3);
        if (!points.isEmpty()) {
            content.put("q ").put(Ink.MEMBER.fill()).numbers(left, base).put("m ");
            steps(content, base, false, "l ");
            content.numbers(Sheet.RIGHT, base).put("l f Q\n");
            content.put("q ").put(Ink.UNDETERMINED.stroke()).put("1.3 w [3 1.5] 0 d ");
            steps(content, base, true, "m ");
            content.put("S Q\n");
        }
        Pen.rule(content, Ink.RULE, 0.6, left, base, Sheet.RIGHT, base);
        for (Year year : years) {
            double x = x(year.on);
            Pen.rule(content, Ink.RULE, 0.5, x, base, x, base - 3);
            if (x + year.name.width() / 2 <= Sheet.RIGHT) {
                pen.text(content, year.name, x - year.name.width() / 2, base - 12);
            }
        }
        double x = x(decisiveOn);
        Pen.rule(content, Ink.RED, 0.9, x, base - 3, x, base + PLOT + 4);
        double labelX = Math.clamp(x - decisive.width() / 2, left, Sheet.RIGHT - decisive.width());
        pen.text(content, decisive, labelX, base + PLOT + 7);
    }

    private void key(Syntax content, Pen pen, double y) {
        Pen.box(content, Ink.MEMBER, left, y, SAMPLE, 6);
        pen.text(content, lower, left + SAMPLE + 4, y);
        double second = left + SAMPLE + 4 + lower.width() + 18;
        content.put("q [3 1.5] 0 d ");
        Pen.rule(content, Ink.UNDETERMINED, 1.3, second, y + 3, second + SAMPLE, y + 3);
        content.put("Q\n");
        pen.text(content, upper, second + SAMPLE + 4, y);
    }

    private void steps(Syntax content, double base, boolean ofUpper, String begin) {
        double before = -1;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = x(point.on());
            double y = base + (ofUpper ? point.upper() : point.lower()) / most * PLOT;
            if (i > 0) {
                content.numbers(x, before).put("l ");
            }
            content.numbers(x, y).put(i == 0 ? begin : "l ");
            before = y;
        }
        content.numbers(Sheet.RIGHT, before).put("l ");
    }

    private double x(LocalDate day) {
        double part = (double) (day.toEpochDay() - first) / (last - first);
        return left + Math.clamp(part, 0, 1) * (Sheet.RIGHT - left);
    }
}
