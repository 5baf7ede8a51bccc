package ascertain.report.page;

import ascertain.report.paper.Block.Headline;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;

import java.io.IOException;
import java.util.List;

/// The figures that matter most, side by side in large type under a hairline.
final class Headlines implements Piece {
    private static final double FIGURE_SIZE = 21;
    private static final double HEIGHT = 58;

    private final List<Set> sets;

    private record Set(Line label, Line figure, Line under) {}

    Headlines(List<Headline> figures, Typesetter typesetter, String owner) {
        this.sets =
                figures.stream()
                        .map(
                                f ->
                                        new Set(
                                                typesetter.line(
                                                        Text.of(f.label()),
                                                        Sheet.SMALL,
                                                        Ink.QUIET,
                                                        owner),
                                                figure(
                                                        f,
                                                        (Sheet.MEASURE + TableLook.GAP)
                                                                        / figures.size()
                                                                - TableLook.GAP,
                                                        typesetter,
                                                        owner),
                                                typesetter.line(
                                                        Text.of(f.under()),
                                                        Sheet.SMALL,
                                                        Ink.QUIET,
                                                        owner)))
                        .toList();
    }

    // A figure of billions is set smaller rather than into its neighbour.
    private static Line figure(
            Headline headline, double room, Typesetter typesetter, String owner) {
        Line line = typesetter.line(Text.of(headline.figure()), FIGURE_SIZE, Ink.TEXT, owner);
        return line.width() <= room
                ? line
                : typesetter.line(
                        Text.of(headline.figure()),
                        FIGURE_SIZE * room / line.width(),
                        Ink.TEXT,
                        owner);
    }

    @Override
    public double above() {
        return 14;
    }

    @Override
    public double opening() {
        return HEIGHT;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void set(Flow flow) throws IOException {
        double step = (Sheet.MEASURE + TableLook.GAP) / sets.size();
        double top = flow.y();
        Page page = flow.page();
        for (int i = 0; i < sets.size(); i++) {
            Set set = sets.get(i);
            double x = Sheet.LEFT + i * step;
            Pen.quietRule(page, Ink.RULE, Pen.HAIRLINE, x, top, x + step - TableLook.GAP, top);
            flow.tags().open("P");
            page.beginTagged();
            flow.pen().text(page.content(), set.label, x, top - 13);
            flow.pen().text(page.content(), set.figure, x, top - 36);
            flow.pen().text(page.content(), set.under, x, top - 50);
            page.end();
            flow.tags().close();
        }
        flow.down(HEIGHT);
    }
}
