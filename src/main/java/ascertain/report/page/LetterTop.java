package ascertain.report.page;

import ascertain.report.paper.Letterhead;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The first lines of a letter: sender, date and address where a window envelope shows it, then
/// what it is about.
final class LetterTop implements Piece {
    private static final double NAME_SIZE = 13;
    private static final double RISE = 24;
    private static final double TITLE = 19;

    /// How far below the top the address begins, 2 1/8 inches below the sheet's edge.
    private static final double WINDOW = 66;

    private final List<Line> name;
    private final List<Line> sender;
    private final Line date;
    private final List<Line> addressee;
    private final List<Line> title;
    private final List<Line> about;

    LetterTop(Letterhead head, String title, Typesetter typesetter) {
        this.name =
                head.sender().isEmpty()
                        ? List.of()
                        : lines(
                                typesetter,
                                Text.EMPTY.strong(head.sender().getFirst()),
                                NAME_SIZE,
                                Ink.TEXT);
        this.sender =
                all(typesetter, head.sender().stream().skip(1).toList(), Sheet.SMALL, Ink.QUIET);
        this.date =
                typesetter.line(Text.of(head.date()), Sheet.BODY, Ink.TEXT, "the letter's date");
        this.addressee = all(typesetter, head.addressee(), Sheet.BODY, Ink.TEXT);
        this.title = lines(typesetter, Text.EMPTY.strong(title), NAME_SIZE, Ink.TEXT);
        this.about = all(typesetter, head.about(), TableLook.SIZE, Ink.QUIET);
    }

    private static List<Line> all(Typesetter typesetter, List<String> words, double size, Ink ink) {
        var all = new ArrayList<Line>();
        words.forEach(line -> all.addAll(lines(typesetter, Text.of(line), size, ink)));
        return all;
    }

    private static List<Line> lines(Typesetter typesetter, Text text, double size, Ink ink) {
        return typesetter.lines(text, size, Sheet.MEASURE, ink, "the top of the letter");
    }

    @Override
    public double above() {
        return 0;
    }

    // A letter begins on a fresh page; what is longer than one goes on as it can.
    @Override
    public double opening() {
        return 0;
    }

    @Override
    public double height() {
        return 0;
    }

    @Override
    public void set(Flow flow) throws IOException {
        double top = flow.y();
        flow.drawMarking();
        flow.down(-RISE);
        element(flow, "P", name, 17);
        element(flow, "P", sender, Sheet.SMALL_LEADING);
        flow.down(6);
        Pen.quietRule(flow.page(), Ink.TEXT, 0.8, Sheet.LEFT, flow.y(), Sheet.RIGHT, flow.y());
        flow.down(Math.max(14, flow.y() - top + WINDOW - 2 * Sheet.BODY_LEADING));
        element(flow, "P", List.of(date), Sheet.BODY_LEADING);
        flow.down(Sheet.BODY_LEADING);
        element(flow, "P", addressee, Sheet.BODY_LEADING);
        flow.down(22);
        if (!flow.fits(TITLE * title.size() + Sheet.BODY_LEADING * (about.size() + 3))) {
            flow.newPage();
        }
        flow.bookmark(flow.mark(), flow.y() + 4);
        element(flow, "H1", title, TITLE);
        element(flow, "P", about, 13.5);
        flow.down(6);
    }

    private static void element(Flow flow, String tag, List<Line> lines, double leading)
            throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        flow.tags().open(tag);
        Page page = flow.page();
        page.beginTagged();
        for (Line line : lines) {
            if (!flow.fits(leading)) {
                page.end();
                flow.newPage();
                page = flow.page();
                page.beginTagged();
            }
            flow.pen().text(page.content(), line, Sheet.LEFT, flow.y() - leading * 0.76);
            flow.down(leading);
        }
        page.end();
        flow.tags().close();
    }
}
