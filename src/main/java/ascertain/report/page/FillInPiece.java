package ascertain.report.page;

import ascertain.report.paper.Text;

import java.io.IOException;
import java.util.List;

/// Lines to be written on by hand, side by side, each with what belongs there beneath it.
final class FillInPiece implements Piece {
    private static final double ROOM = 30;
    private static final double GAP = 24;

    private final List<Line> labels;

    FillInPiece(List<String> labels, Typesetter typesetter, String owner) {
        this.labels =
                labels.stream()
                        .map(
                                words ->
                                        typesetter.line(
                                                Text.of(words), Sheet.SMALL, Ink.QUIET, owner))
                        .toList();
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
        return ROOM
                + (labels.stream().allMatch(label -> label.parts().isEmpty())
                        ? 0
                        : Sheet.SMALL_LEADING);
    }

    @Override
    public void set(Flow flow) throws IOException {
        // A signature needs no more than this; a line for words has all there is.
        boolean signature = labels.size() == 1 && !labels.getFirst().parts().isEmpty();
        double width =
                signature
                        ? Math.max(Sheet.MEASURE * 0.55, labels.getFirst().width())
                        : (Sheet.MEASURE - GAP * (labels.size() - 1)) / labels.size();
        double line = flow.y() - ROOM + 4;
        for (int i = 0; i < labels.size(); i++) {
            double x = Sheet.LEFT + i * (width + GAP);
            Pen.quietRule(flow.page(), Ink.QUIET, 0.6, x, line, x + width, line);
            if (!labels.get(i).parts().isEmpty()) {
                flow.tags().open("P");
                flow.page().beginTagged();
                flow.pen().text(flow.page().content(), labels.get(i), x, line - 11);
                flow.page().end();
                flow.tags().close();
            }
        }
        flow.down(height());
    }
}
