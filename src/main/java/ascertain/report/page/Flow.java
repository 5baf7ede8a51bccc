package ascertain.report.page;

import ascertain.report.paper.Bundle;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import ascertain.report.pdf.PdfDocument;
import ascertain.report.pdf.Syntax;
import ascertain.report.pdf.Tags;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The pages as they fill from top to bottom, with their heads and feet.
final class Flow {
    private static final double ROUNDING = 0.01;

    private final PdfDocument document;
    private final Pen pen;
    private final Typesetter typesetter;
    private final Progress progress;
    private final int most;
    private final List<First> firsts = new ArrayList<>();
    private Line headLeft = Line.EMPTY;
    private Line headRight = Line.EMPTY;
    private String mark = "";
    private @Nullable Line marking;
    private boolean marked;
    private boolean outlined;
    private @Nullable Page page;
    private int pages;
    private double y = Sheet.TOP;
    private boolean fresh = true;

    /// The first page of one paper of several, and what stands at the foot of its pages.
    private record First(int page, String foot) {}

    /// @param most how many pages there may be; the next one throws [EnoughPages]
    Flow(PdfDocument document, Typesetter typesetter, int most, Progress progress) {
        this.most = most;
        this.document = document;
        this.typesetter = typesetter;
        this.pen = new Pen(document);
        this.progress = progress;
    }

    /// Begins a paper on a page of its own.
    void begin(Bundle.Item item) throws IOException {
        Paper paper = item.paper();
        String running =
                item.owner().isEmpty() ? paper.title() : paper.title() + " · " + item.owner();
        headRight = small(running);
        headLeft =
                shortened(
                        paper.caption().name(),
                        Sheet.MEASURE - headRight.width() - 2 * TableLook.GAP);
        mark = item.mark();
        outlined = item.outlined();
        firsts.add(new First(pages, paper.mark()));
        marking = paper.marking().isEmpty() ? null : Marking.line(typesetter, paper.marking());
        marked = false;
        page = begin();
        y = Sheet.TOP;
        fresh = true;
    }

    /// Draws what marks the paper at the head of a page; the first time it is read out, then not.
    void drawMarking() throws IOException {
        if (marking == null) {
            return;
        }
        boolean first = !marked;
        marked = true;
        var at = page();
        if (first) {
            tags().open("P");
            at.beginTagged();
        }
        pen.text(
                at.content(),
                marking,
                Sheet.LEFT + (Sheet.MEASURE - marking.width()) / 2,
                Sheet.MARK);
        if (first) {
            at.end();
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
        if (pages == most) {
            throw new EnoughPages();
        }
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
        var next = begin();
        page = next;
        next.beginPagination("Header");
        drawMarking();
        pen.text(next.content(), headLeft, Sheet.LEFT, Sheet.HEAD);
        pen.right(next.content(), headRight, Sheet.RIGHT, Sheet.HEAD);
        Pen.rule(
                next.content(),
                Ink.FAINT,
                Pen.HAIRLINE,
                Sheet.LEFT,
                Sheet.HEAD - 7,
                Sheet.RIGHT,
                Sheet.HEAD - 7);
        next.end();
        y = Sheet.TOP;
        fresh = true;
    }

    /// @param of how many there are in all, or 0 where that is not known
    void foot(Syntax content, int number, int of) {
        int paper = paperOf(number - 1);
        int before = firsts.get(paper).page;
        int after = paper + 1 < firsts.size() ? firsts.get(paper + 1).page : of;
        content.put("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
        Pen.rule(
                content,
                Ink.FAINT,
                Pen.HAIRLINE,
                Sheet.LEFT,
                Sheet.FOOT + 13,
                Sheet.RIGHT,
                Sheet.FOOT + 13);
        pen.text(content, small(firsts.get(paper).foot), Sheet.LEFT, Sheet.FOOT);
        pen.right(
                content,
                small("Page " + (number - before) + (after == 0 ? "" : " of " + (after - before))),
                Sheet.RIGHT,
                Sheet.FOOT);
        content.put("EMC\n");
    }

    private int paperOf(int pageIndex) {
        int low = 0;
        int high = firsts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts.get(middle).page <= pageIndex) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// What the bookmark of the paper says.
    String mark() {
        return mark;
    }

    /// Whether the paper's sections are bookmarks.
    boolean isOutlined() {
        return outlined;
    }

    void bookmark(String words, double height) {
        document.bookmark(words, page(), height);
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
        if (page == null) {
            throw new IllegalStateException("no paper has begun");
        }
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
