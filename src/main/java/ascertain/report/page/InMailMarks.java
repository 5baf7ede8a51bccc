package ascertain.report.page;

import ascertain.report.paper.Drawing.Tick;
import ascertain.report.pdf.Syntax;
import ascertain.roll.Days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Marks of InMail at a line: as tall as there are many of a day, full where they qualify and
/// hollow where they do not.
final class InMailMarks {
    static final double HEIGHT = 38;
    private static final double TALLEST = 17;
    private static final double LEAST = 8;
    private static final double PITCH = 2.4;

    /// More columns than this are drawn as a band, without white between them.
    private static final int DENSE = 60;

    private final TreeMap<Integer, long[]> sent = new TreeMap<>();
    private final TreeMap<Integer, long[]> received = new TreeMap<>();
    private final List<double[]> spans = new ArrayList<>();
    private final long most;
    private final boolean isDense;

    InMailMarks(List<Tick> ticks, ToDoubleFunction<LocalDate> x) {
        for (Tick tick : ticks) {
            Days days = tick.days();
            if (days.first().equals(days.last())) {
                int column = (int) ((x.applyAsDouble(days.first()) - Sheet.LEFT) / PITCH);
                long[] counts =
                        (tick.sent() ? sent : received).computeIfAbsent(column, _ -> new long[2]);
                counts[0] += tick.count();
                counts[1] += tick.decisive();
            } else {
                double from = x.applyAsDouble(days.first());
                double to = x.applyAsDouble(days.last().plusDays(1));
                spans.add(new double[] {from, Math.max(to - from, PITCH), tick.sent() ? 1 : 0});
            }
        }
        this.isDense = Math.max(sent.size(), received.size()) > DENSE;
        this.most =
                Math.max(
                        sent.values().stream().mapToLong(counts -> counts[0]).max().orElse(1),
                        received.values().stream().mapToLong(counts -> counts[0]).max().orElse(1));
    }

    /// Draws them at a line in the middle of the height.
    void draw(Syntax content, double line) {
        for (double[] span : spans) {
            Pen.hatch(content, Ink.QUIET, span[0], span[2] == 1 ? line + 1 : line - 6, span[1], 5);
        }
        Pen.rule(content, Ink.RULE, Pen.HAIRLINE, Sheet.LEFT, line, Sheet.RIGHT, line);
        sent.forEach((column, counts) -> draw(content, column, counts, line, true));
        received.forEach((column, counts) -> draw(content, column, counts, line, false));
    }

    private void draw(Syntax content, int column, long[] counts, double line, boolean up) {
        double x = Sheet.LEFT + column * PITCH;
        double all = tall(counts[0]);
        if (counts[0] > counts[1]) {
            Pen.frame(content, Ink.QUIET, x, up ? line : line - all, PITCH, all);
        }
        if (counts[1] > 0) {
            double full = counts[1] == counts[0] ? all : tall(counts[1]);
            double inset = isDense ? 0 : 0.2;
            Pen.box(content, Ink.TEXT, x + inset, up ? line : line - full, PITCH - 2 * inset, full);
        }
    }

    // By the logarithm: beside a day of hundreds, a day of one is still seen.
    private double tall(long count) {
        return most <= 1
                ? (LEAST + TALLEST) / 2
                : LEAST + (TALLEST - LEAST) * Math.log(count) / Math.log(most);
    }
}
