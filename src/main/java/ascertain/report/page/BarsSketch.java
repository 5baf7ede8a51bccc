package ascertain.report.page;

import ascertain.report.paper.Drawing.Bars;
import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.util.List;

/// Bars beneath each other: label at the left, value behind the bar.
final class BarsSketch implements FigurePiece.Sketch {
    private static final double ROW = 15;
    private static final double BAR = 7;

    private final List<Part> parts;
    private final List<Line> labels;
    private final List<Line> values;

    BarsSketch(Bars bars, Typesetter typesetter, String owner) {
        this.parts = bars.parts();
        this.labels =
                parts.stream()
                        .map(
                                p ->
                                        typesetter.line(
                                                Text.of(p.label()),
                                                TableLook.SIZE,
                                                Ink.TEXT,
                                                owner))
                        .toList();
        this.values =
                parts.stream()
                        .map(
                                p ->
                                        typesetter.line(
                                                Text.of(p.value()),
                                                TableLook.SIZE,
                                                Ink.TEXT,
                                                owner))
                        .toList();
    }

    @Override
    public double height() {
        return parts.size() * ROW;
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        double largest = parts.stream().mapToDouble(Part::amount).max().orElse(0);
        double from = Sheet.LEFT + widest(labels) + TableLook.GAP;
        double longest = Sheet.RIGHT - from - widest(values) - TableLook.GAP;
        for (int i = 0; i < parts.size(); i++) {
            double baseline = top - i * ROW - 10.5;
            double length = largest == 0 ? 0 : parts.get(i).amount() / largest * longest;
            pen.text(page.content(), labels.get(i), Sheet.LEFT, baseline);
            Pen.box(
                    page.content(),
                    Ink.of(parts.get(i).shade()),
                    from,
                    baseline - 0.5,
                    Math.max(length, 0.4),
                    BAR);
            pen.text(page.content(), values.get(i), from + length + 6, baseline);
        }
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
