package ascertain.report.page;

import ascertain.report.pdf.Page;
import ascertain.report.pdf.PdfDocument;
import ascertain.report.pdf.Syntax;

/// Draws set lines and rules into page content.
final class Pen {
    static final double HAIRLINE = 0.4;
    private static final double HATCH = 2.6;

    private final PdfDocument document;

    Pen(PdfDocument document) {
        this.document = document;
    }

    /// Draws a line of text from `x`, its letters standing on `y`, as one run of marks.
    void text(Syntax content, Line line, double x, double y) {
        double at = x;
        for (Line.Part part : line.parts()) {
            part(content, part, at, y);
            at += part.width();
        }
    }

    void part(Syntax content, Line.Part part, double x, double y) {
        int count = part.glyphs().length;
        if (count > 0) {
            String font = document.font(part.face(), part.characters(), 0, count);
            content.put(part.ink().fill())
                    .put("BT/")
                    .put(font)
                    .put(" ")
                    .numbers(part.size())
                    .put("Tf ")
                    .numbers(x, y)
                    .put("Td ")
                    .glyphs(part.glyphs(), 0, count)
                    .put("Tj ET\n");
        }
    }

    void right(Syntax content, Line line, double right, double y) {
        text(content, line, right - line.width(), y);
    }

    static void rule(
            Syntax content,
            Ink ink,
            double weight,
            double fromX,
            double fromY,
            double toX,
            double toY) {
        content.put(ink.stroke())
                .numbers(weight)
                .put("w ")
                .numbers(fromX, fromY)
                .put("m ")
                .numbers(toX, toY)
                .put("l S\n");
    }

    static void box(Syntax content, Ink ink, double x, double y, double width, double height) {
        content.put(ink.fill()).numbers(x, y, width, height).put("re f\n");
    }

    /// Draws the outline of a box, inside of its edges.
    static void frame(Syntax content, Ink ink, double x, double y, double width, double height) {
        content.put(ink.stroke())
                .numbers(0.6)
                .put("w ")
                .numbers(x + 0.3, y + 0.3, Math.max(width - 0.6, 0.3), height - 0.6)
                .put("re S\n");
    }

    /// Fills a box with slanting lines: told from a full one without its colour.
    static void hatch(Syntax content, Ink ink, double x, double y, double width, double height) {
        for (double at = x - height + HATCH; at < x + width; at += HATCH) {
            double from = Math.max(at, x);
            double to = Math.min(at + height, x + width);
            if (to > from) {
                rule(content, ink, 0.5, from, y + from - at, to, y + to - at);
            }
        }
        frame(content, ink, x, y, width, height);
    }

    /// Draws a rule that is not read out.
    static void quietRule(
            Page page, Ink ink, double weight, double fromX, double fromY, double toX, double toY) {
        page.beginArtifact();
        rule(page.content(), ink, weight, fromX, fromY, toX, toY);
        page.end();
    }
}
