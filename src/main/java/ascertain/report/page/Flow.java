package ascertain.report.page;

import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import ascertain.report.pdf.PdfDocument;
import ascertain.report.pdf.Syntax;
import ascertain.report.pdf.Tags;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// The pages as they fill from top to bottom, with their heads and feet.
final class Flow {
    private static final double ROUNDING = 0.01;

    private final PdfDocument document;
    private final Pen pen;
    private final Line headLeft;
    private final Line headRight;
    private final Line footLeft;
    private final @Nullable Line marking;
    private final Typesetter typesetter;
    private final Progress progress;
    private Page page;
    private int pages;
    private double y = Sheet.TOP;
    private boolean fresh = true;

    Flow(PdfDocument document, Typesetter typesetter, Paper paper, Progress progress)
            throws IOException {
        this.document = document;
        this.typesetter = typesetter;
        this.pen = new Pen(document);

        this.headRight = small(paper.title());
        this.headLeft =
                shortened(
                        paper.caption().name(),
                        Sheet.MEASURE - headRight.width() - 2 * TableLook.GAP);
        this.footLeft = small(paper.mark());
        this.marking = paper.marking().isEmpty() ? null : marking(typesetter, paper.marking());
        this.progress = progress;
        this.page = begin();
    }

    // A long designation is set smaller rather than cut off.
    private static Line marking(Typesetter typesetter, String words) {
        Text text = Text.EMPTY.strong(words);
        Line line = typesetter.line(text, Sheet.SMALL, Ink.TEXT, words);
        double fits = Math.min(1, Sheet.MEASURE / line.width());
        return fits == 1 ? line : typesetter.line(text, Sheet.SMALL * fits, Ink.TEXT, words);
    }

    /// Draws what marks the paper at the head of a page; the first time it is read out, then not.
    void mark() throws IOException {
        if (marking == null) {
            return;
        }
        boolean first = pages == 1;
        if (first) {
            tags().open("P");
            page.beginTagged();
        }
        pen.text(
                page.content(),
                marking,
                Sheet.LEFT + (Sheet.MEASURE - marking.width()) / 2,
                Sheet.MARK);
        if (first) {
            page.end();
            tags().close();
        }
    }

    private Line small(String words) {
        return typesetter.line(
                Text.of(words), Sheet.SMALL, Ink.QUIET, "the head and foot of the page");
    }

    // A caption of many names is named in full on the first page only.
    private Line shortened(String words, double room) {
        Line whole = small(words);
        if (whole.width() <= room) {
            return whole;
        }
        int kept = (int) (words.length() * (room / whole.width()));
        while (kept > 0 && small(words.substring(0, kept).stripTrailing() + "…").width() > room) {
            kept = words.offsetByCodePoints(kept, -1);
        }
        return small(words.substring(0, kept).stripTrailing() + "…");
    }

    private Page begin() throws IOException {
        progress.step("Setting page " + (pages + 1), pages, -1);
        pages++;
        return document.newPage();
    }

    /// Begins a new page unless there is room for `height` on this one.
    void need(double height) throws IOException {
        if (!fits(height) && !fresh) {
            newPage();
        }
    }

    boolean fits(double height) {
        return y - height >= Sheet.BOTTOM - ROUNDING;
    }

    double room() {
        return y - Sheet.BOTTOM;
    }

    void newPage() throws IOException {
        page = begin();
        page.beginPagination("Header");
        mark();
        pen.text(page.content(), headLeft, Sheet.LEFT, Sheet.HEAD);
        pen.right(page.content(), headRight, Sheet.RIGHT, Sheet.HEAD);
        Pen.rule(
                page.content(),
                Ink.FAINT,
                Pen.HAIRLINE,
                Sheet.LEFT,
                Sheet.HEAD - 7,
                Sheet.RIGHT,
                Sheet.HEAD - 7);
        page.end();
        y = Sheet.TOP;
        fresh = true;
    }

    void foot(Syntax content, int number, int of) {
        content.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
        Pen.rule(
                content,
                Ink.FAINT,
                Pen.HAIRLINE,
                Sheet.LEFT,
                Sheet.FOOT + 13,
                Sheet.RIGHT,
                Sheet.FOOT + 13);
        pen.text(content, footLeft, Sheet.LEFT, Sheet.FOOT);
        pen.right(content, small("Page " + number + " of " + of), Sheet.RIGHT, Sheet.FOOT);
        content.put("EMC\n");
    }

    /// Leaves room above what comes next; nothing at the top of a page.
    void skip(double height) {
        if (!fresh) {
            y -= height;
        }
    }

    void down(double height) {
        y -= height;
        fresh = false;
    }

    /// The height of the next line's upper edge above the foot of the sheet.
    double y() {
        return y;
    }

    boolean isFresh() {
        return fresh;
    }

    Page page() {
        return page;
    }

    Pen pen() {
        return pen;
    }

    Tags tags() {
        return document.tags();
    }

    PdfDocument document() {
        return document;
    }
}
