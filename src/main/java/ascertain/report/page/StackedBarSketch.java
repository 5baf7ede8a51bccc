package ascertain.report.page;

import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.StackedBar;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.util.List;
import java.util.stream.IntStream;

/// One bar in parts, a key with words and values beneath: colour is never the only sign.
final class StackedBarSketch implements FigurePiece.Sketch {
    private static final double BAR = 11;
    private static final double PARTING = 1.2;
    private static final double SWATCH = 6;
    private static final double KEY = 29;

    private final List<Part> parts;
    private final List<Line> labels;
    private final List<Line> values;

    StackedBarSketch(StackedBar bar, Typesetter typesetter, String owner) {
        this.parts = bar.parts();
        this.labels =
                parts.stream()
                        .map(
                                p ->
                                        typesetter.line(
                                                Text.of(p.label()), Sheet.SMALL, Ink.QUIET, owner))
                        .toList();
        this.values =
                parts.stream()
                        .map(p -> typesetter.line(Text.of(p.value()), Sheet.BODY, Ink.TEXT, owner))
                        .toList();
    }

    @Override
    public double height() {
        return BAR
                + 6
                + rows(IntStream.range(0, parts.size()).mapToObj(this::width).toList(), gap())
                        * KEY;
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        double sum = parts.stream().mapToDouble(Part::amount).sum();
        double gap = gap();
        int row = 0;
        double x = Sheet.LEFT;
        for (Part part : parts) {
            double width = sum == 0 ? 0 : part.amount() / sum * Sheet.MEASURE;
            if (width > 0) {
                double shown =
                        x + width >= Sheet.RIGHT - PARTING ? width : Math.max(width - PARTING, 0.4);
                Pen.box(page.content(), Ink.of(part.shade()), x, top - BAR, shown, BAR);
            }
            x += width;
        }
        if (sum == 0) {
            Pen.box(page.content(), Ink.FAINT, Sheet.LEFT, top - BAR, Sheet.MEASURE, BAR);
        }
        double at = Sheet.LEFT;
        for (int i = 0; i < parts.size(); i++) {
            if (at + width(i) > Sheet.RIGHT + 0.01) {
                at = Sheet.LEFT;
                row++;
            }
            double y = top - BAR - 16 - row * KEY;
            Pen.box(page.content(), Ink.of(parts.get(i).shade()), at, y - 0.5, SWATCH, SWATCH);
            pen.text(page.content(), labels.get(i), at + SWATCH + 4, y);
            pen.text(page.content(), values.get(i), at + SWATCH + 4, y - 13);
            at += width(i) + gap;
        }
    }

    private double width(int i) {
        return SWATCH + 4 + Math.max(labels.get(i).width(), values.get(i).width());
    }

    // The key spreads over the measure where it fits in one row.
    private double gap() {
        double free =
                Sheet.MEASURE - IntStream.range(0, parts.size()).mapToDouble(this::width).sum();
        return parts.size() > 1 && free > 0
                ? Math.max(TableLook.GAP, free / (parts.size() - 1))
                : TableLook.GAP;
    }

    private static int rows(List<Double> widths, double gap) {
        int rows = 1;
        double at = 0;
        for (double width : widths) {
            if (at + width > Sheet.MEASURE + 0.01) {
                rows++;
                at = 0;
            }
            at += width + gap;
        }
        return rows;
    }
}
