package ascertain.report.page;

import ascertain.report.paper.Drawing.Timeline;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Syntax;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// What the shapes of a timeline stand for, those of them that occur.
final class TimelineKey {
    private static final double SWATCH = 14;
    private static final double GAP = 16;
    private static final double ROW = 13;

    private final EnumMap<Shape, String> words = new EnumMap<>(Shape.class);
    private final List<Entry> entries = new ArrayList<>();
    private final int rows;

    private enum Shape {
        FULL,
        HATCHED,
        HOLLOW,
        MARK,
        HOLLOW_MARK,
        HATCHED_MARK
    }

    private record Entry(Shape shape, Line words) {
        double width() {
            return (shape.ordinal() < Shape.MARK.ordinal() ? SWATCH : 4) + 5 + words.width();
        }
    }

    TimelineKey(Timeline time, Typesetter typesetter, String owner) {
        var bars = time.lanes().stream().flatMap(lane -> lane.bars().stream()).toList();
        add(bars.stream().anyMatch(b -> b.counts() && !b.sure().isEmpty()), Shape.FULL, "Premium");
        add(
                bars.stream().anyMatch(b -> b.counts() && !b.sure().equals(b.possible())),
                Shape.HATCHED,
                "possible, not sure");
        add(bars.stream().anyMatch(b -> !b.counts()), Shape.HOLLOW, "not counted");
        add(
                time.ticks().stream().anyMatch(t -> t.decisive() > 0),
                Shape.MARK,
                "InMail that qualifies");
        add(
                time.ticks().stream()
                        .anyMatch(
                                t ->
                                        t.count() > t.decisive()
                                                && t.days().first().equals(t.days().last())),
                Shape.HOLLOW_MARK,
                "InMail that does not");
        add(
                time.ticks().stream().anyMatch(t -> !t.days().first().equals(t.days().last())),
                Shape.HATCHED_MARK,
                "InMail of an unknown day");
        words.forEach(
                (shape, text) ->
                        entries.add(
                                new Entry(
                                        shape,
                                        typesetter.line(
                                                Text.of(text), Sheet.SMALL, Ink.QUIET, owner))));
        this.rows = placed(null, null, 0);
    }

    private void add(boolean occurs, Shape shape, String text) {
        if (occurs) {
            words.put(shape, text);
        }
    }

    double height() {
        return rows == 0 ? 2 : rows * ROW + 6;
    }

    void draw(Syntax content, Pen pen, double top) {
        placed(content, pen, top - 4);
    }

    private int placed(@Nullable Syntax content, @Nullable Pen pen, double top) {
        double x = Sheet.LEFT;
        int row = entries.isEmpty() ? 0 : 1;
        for (Entry entry : entries) {
            if (x > Sheet.LEFT && x + entry.width() > Sheet.RIGHT) {
                x = Sheet.LEFT;
                row++;
            }
            if (content != null && pen != null) {
                double y = top - (row - 1) * ROW - 9;
                shape(content, entry.shape, x, y);
                pen.text(content, entry.words, x + entry.width() - entry.words.width(), y);
            }
            x += entry.width() + GAP;
        }
        return row;
    }

    private static void shape(Syntax content, Shape shape, double x, double y) {
        switch (shape) {
            case FULL -> Pen.box(content, Ink.MEMBER, x, y - 0.5, SWATCH, 7);
            case HATCHED -> Pen.hatch(content, Ink.MEMBER, x, y - 0.5, SWATCH, 7);
            case HOLLOW -> Pen.frame(content, Ink.MEMBER, x, y - 0.5, SWATCH, 7);
            case MARK -> Pen.box(content, Ink.TEXT, x + 0.2, y - 1, 2, 9);
            case HOLLOW_MARK -> Pen.frame(content, Ink.QUIET, x, y - 1, 2.4, 9);
            case HATCHED_MARK -> Pen.hatch(content, Ink.QUIET, x, y, 4, 5);
        }
    }
}
