package ascertain.report.page;

import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.io.IOException;
import java.util.List;

/// The top of the first page: court, caption and number, then what the paper is.
final class Masthead implements Piece {
    private static final double CAPTION_SIZE = 19;
    private static final double CAPTION_LEADING = 24;
    private static final double TITLE_SIZE = 15;
    private static final double RISE = 24;

    private final List<Line> court;
    private final List<Line> caption;
    private final List<Line> number;
    private final List<Line> titleLines;
    private final List<Line> subtitle;

    Masthead(Paper paper, Typesetter typesetter) {
        this.court = lines(typesetter, Text.of(paper.caption().court()), TableLook.SIZE, Ink.QUIET);
        this.caption =
                lines(
                        typesetter,
                        Text.EMPTY.italic(paper.caption().name()),
                        CAPTION_SIZE,
                        Ink.TEXT);
        this.number =
                lines(typesetter, Text.of(paper.caption().number()), TableLook.SIZE, Ink.QUIET);
        this.titleLines = lines(typesetter, Text.EMPTY.strong(paper.title()), TITLE_SIZE, Ink.TEXT);
        this.subtitle = lines(typesetter, Text.of(paper.subtitle()), TableLook.SIZE, Ink.QUIET);
    }

    private static List<Line> lines(Typesetter typesetter, Text text, double size, Ink ink) {
        return text.words().isEmpty()
                ? List.of()
                : typesetter.lines(text, size, Sheet.MEASURE, ink, "the matter's caption");
    }

    @Override
    public double above() {
        return 0;
    }

    @Override
    public double opening() {
        return height();
    }

    @Override
    public double height() {
        return (court.size() + number.size() + subtitle.size()) * Sheet.BODY_LEADING
                + caption.size() * CAPTION_LEADING
                + titleLines.size() * 20
                + 20
                - RISE;
    }

    @Override
    public void set(Flow flow) throws IOException {
        Page page = flow.page();
        // The first page has no running head, so its own may begin higher.
        flow.drawMarking();
        flow.down(-RISE);
        element(flow, "P", court, Sheet.BODY_LEADING);
        element(flow, "P", caption, CAPTION_LEADING);
        element(flow, "P", number, Sheet.BODY_LEADING);
        flow.down(9);
        Pen.quietRule(page, Ink.TEXT, 0.8, Sheet.LEFT, flow.y(), Sheet.RIGHT, flow.y());
        flow.down(11);
        flow.bookmark(flow.mark(), flow.y() + 4);
        element(flow, "H1", titleLines, 20);
        element(flow, "P", subtitle, Sheet.BODY_LEADING);
    }

    private static void element(Flow flow, String tag, List<Line> lines, double leading)
            throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        flow.tags().open(tag);
        flow.page().beginTagged();
        for (Line line : lines) {
            flow.pen().text(flow.page().content(), line, Sheet.LEFT, flow.y() - leading * 0.76);
            flow.down(leading);
        }
        flow.page().end();
        flow.tags().close();
    }
}
