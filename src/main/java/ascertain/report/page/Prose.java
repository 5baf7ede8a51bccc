package ascertain.report.page;

import ascertain.report.pdf.Page;
import ascertain.report.pdf.Tags;

import java.io.IOException;
import java.util.List;

/// Lines of text as one element: a paragraph, a heading, the body of a list item.
///
/// At a page break at least two lines stay above and two go below.
final class Prose implements Piece {
    private static final int TOGETHER = 2;
    private static final double RULE_GAP = 11;

    /// How a piece of prose stands on the page and what it is in the structure.
    record Manner(
            String tag,
            double leading,
            double above,
            double indent,
            boolean ruled,
            boolean keepsNext) {}

    private final List<Line> lines;
    private final Manner manner;

    Prose(List<Line> lines, Manner manner) {
        this.lines = lines;
        this.manner = manner;
    }

    @Override
    public double above() {
        return manner.above;
    }

    @Override
    public double opening() {
        return Math.min(first(lines.size()), lines.size()) * manner.leading;
    }

    @Override
    public double height() {
        return lines.size() * manner.leading;
    }

    @Override
    public boolean keepsNext() {
        return manner.keepsNext;
    }

    @Override
    public void set(Flow flow) throws IOException {
        Tags tags = flow.tags();
        if (manner.tag.equals("Note")) {
            tags.openNote();
        } else {
            tags.open(manner.tag);
        }
        setLines(flow);
        tags.close();
    }

    /// Sets the lines into the element that is open.
    void setLines(Flow flow) throws IOException {
        int from = 0;
        while (from < lines.size()) {
            int fitting = (int) Math.floor((flow.room() + 0.01) / manner.leading);
            int to = Math.min(lines.size(), from + Math.max(fitting, flow.isFresh() ? 1 : 0));
            int left = lines.size() - to;
            if (left > 0 && left < TOGETHER && to - from > TOGETHER) {
                to -= TOGETHER - left;
            }
            draw(flow, from, to);
            from = to;
            if (from < lines.size()) {
                flow.newPage();
            }
        }
    }

    // Three lines cannot be divided into two and two: they stay whole.
    private static int first(int count) {
        return count <= TOGETHER + 1 ? count : TOGETHER;
    }

    private void draw(Flow flow, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        Page page = flow.page();
        double top = flow.y();
        page.beginTagged();
        for (int i = from; i < to; i++) {
            drawLine(flow, lines.get(i));
        }
        page.end();
        if (manner.ruled) {
            double x = Sheet.LEFT + manner.indent - RULE_GAP;
            Pen.quietRule(page, Ink.RULE, 1, x, top - 1.5, x, flow.y() + 1);
        }
    }

    private void drawLine(Flow flow, Line line) throws IOException {
        Page page = flow.page();
        double x = Sheet.LEFT + manner.indent;
        double baseline = flow.y() - manner.leading * 0.76;
        if (line.parts().stream().anyMatch(part -> part.address() != null)) {
            for (Line.Part part : line.parts()) {
                if (part.address() == null) {
                    flow.pen().part(page.content(), part, x, baseline);
                } else {
                    drawLink(flow, part, x, baseline);
                }
                x += part.width();
            }
        } else {
            flow.pen().text(page.content(), line, x, baseline);
        }
        flow.down(manner.leading);
    }

    private static void drawLink(Flow flow, Line.Part part, double x, double baseline)
            throws IOException {
        Page page = flow.page();
        page.end();
        flow.tags().open("Link");
        page.beginTagged();
        flow.pen().part(page.content(), part, x, baseline);
        page.end();
        page.link(
                String.valueOf(part.address()),
                part.words(),
                x,
                baseline - 2.5,
                x + part.width(),
                baseline + part.size() * 0.8);
        flow.tags().close();
        page.beginTagged();
    }
}
