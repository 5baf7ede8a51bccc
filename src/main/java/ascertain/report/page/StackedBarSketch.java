package ascertain.report.page;

import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.StackedBar;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import java.util.List;

/// One bar in parts, a key with words and values beneath: colour is never the only sign.
final class StackedBarSketch implements FigurePiece.Sketch {
    private static final double BAR = 11;
    private static final double PARTING = 1.2;
    private static final double SWATCH = 6;

    private final List<Part> parts;
    private final List<Line> labels;
    private final List<Line> values;

    StackedBarSketch(StackedBar bar, Typesetter typesetter, String owner) {
        this.parts = bar.parts();
        this.labels = parts.stream().map(p -> typesetter.line(Text.of(p.label()), Sheet.SMALL, Ink.QUIET, owner)).toList();
        this.values = parts.stream().map(p -> typesetter.line(Text.of(p.value()), Sheet.BODY, Ink.TEXT, owner)).toList();
    }

    @Override
    public double height() {
        return BAR + 34;
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        double sum = parts.stream().mapToDouble(Part::amount).sum();
        double x = Sheet.LEFT;
        for (Part part : parts) {
            double width = sum == 0 ? 0 : part.amount() / sum * Sheet.MEASURE;
            if (width > 0) {
                double shown = x + width >= Sheet.RIGHT - PARTING ? width : Math.max(width - PARTING, 0.4);
                Pen.box(page.content(), Ink.of(part.shade()), x, top - BAR, shown, BAR);
            }
            x += width;
        }
        if (sum == 0) {
            Pen.box(page.content(), Ink.FAINT, Sheet.LEFT, top - BAR, Sheet.MEASURE, BAR);
        }
        double step = (Sheet.MEASURE + TableLook.GAP) / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            double at = Sheet.LEFT + i * step;
            Pen.box(page.content(), Ink.of(parts.get(i).shade()), at, top - BAR - 16.5, SWATCH, SWATCH);
            pen.text(page.content(), labels.get(i), at + SWATCH + 4, top - BAR - 16);
            pen.text(page.content(), values.get(i), at + SWATCH + 4, top - BAR - 29);
        }
    }
}
