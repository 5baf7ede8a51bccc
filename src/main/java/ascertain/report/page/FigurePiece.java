package ascertain.report.page;

import ascertain.report.paper.Block.Figure;
import ascertain.report.paper.Drawing;
import ascertain.report.pdf.Page;

import java.io.IOException;

/// A drawing with the words that stand for it.
final class FigurePiece implements Piece {
    private final String alternative;
    private final Sketch sketch;

    /// A drawing made ready for a page of known width.
    interface Sketch {
        double height();

        /// Draws with `top` as the upper edge.
        void draw(Page page, Pen pen, double top);
    }

    FigurePiece(Figure figure, Typesetter typesetter, String owner) {
        this.alternative = figure.alternative();
        this.sketch =
                switch (figure.drawing()) {
                    case Drawing.StackedBar bar -> new StackedBarSketch(bar, typesetter, owner);
                    case Drawing.Bars bars -> new BarsSketch(bars, typesetter, owner);
                    case Drawing.Curve curve -> new CurveSketch(curve, typesetter, owner);
                    case Drawing.DateLine dates -> new DateLineSketch(dates, typesetter, owner);
                    case Drawing.Timeline time -> new TimelineSketch(time, typesetter, owner);
                };
    }

    @Override
    public double above() {
        return 12;
    }

    @Override
    public double opening() {
        return sketch.height();
    }

    @Override
    public double height() {
        return sketch.height();
    }

    @Override
    public void set(Flow flow) throws IOException {
        double top = flow.y();
        flow.tags().openFigure(alternative, Sheet.LEFT, top - sketch.height(), Sheet.RIGHT, top);
        flow.page().beginTagged();
        sketch.draw(flow.page(), flow.pen(), top);
        flow.page().end();
        flow.tags().close();
        flow.down(sketch.height());
    }
}
