package ascertain.ui.timeline;

import ascertain.roll.Direction;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import java.util.List;

/// Draws InMail: a tick each, up for sent and down for received, or a band of their density where
/// they are too many.
final class Marks {
    private static final double HEAD = 3.2;
    private static final double BIN = 3;
    private static final int MOST_TICKS = 240;

    private Marks() {}

    static Node draw(List<Story.Mark> marks, Scale scale, double baseline, double reach) {
        var shown = marks.stream().filter(mark -> isShown(mark, scale)).toList();
        var group = new Group();
        if (shown.size() > MOST_TICKS) {
            addBand(group, shown, scale, baseline, reach, Direction.SENT);
            addBand(group, shown, scale, baseline, reach, Direction.RECEIVED);
        } else {
            shown.stream()
                    .filter(mark -> !mark.qualifies())
                    .forEach(mark -> addTick(group, mark, scale, baseline, reach));
            shown.stream()
                    .filter(Story.Mark::qualifies)
                    .forEach(mark -> addTick(group, mark, scale, baseline, reach));
        }
        return group;
    }

    private static boolean isShown(Story.Mark mark, Scale scale) {
        long day = mark.day().toEpochDay();
        return day >= scale.first() && day < scale.last();
    }

    private static void addTick(
            Group group, Story.Mark mark, Scale scale, double baseline, double reach) {
        double x = Math.round(scale.x(mark.day())) + 0.5;
        double end = baseline + (mark.direction() == Direction.SENT ? -reach + HEAD : reach - HEAD);
        var tick = new Line(x, baseline, x, end);
        tick.getStyleClass().add("tick");
        var head = new Circle(x, end, HEAD);
        head.getStyleClass().add("head");
        if (mark.qualifies()) {
            tick.getStyleClass().add("qualifying");
            head.getStyleClass().add("qualifying");
        }
        group.getChildren().addAll(tick, head);
    }

    private static void addBand(
            Group group,
            List<Story.Mark> marks,
            Scale scale,
            double baseline,
            double reach,
            Direction direction) {
        int bins = (int) Math.ceil(scale.width() / BIN);
        var all = new int[bins];
        var qualifying = new int[bins];
        for (var mark : marks) {
            int bin = (int) (scale.x(mark.day()) / BIN);
            if (mark.direction() == direction && bin >= 0 && bin < bins) {
                all[bin]++;
                qualifying[bin] += mark.qualifies() ? 1 : 0;
            }
        }
        int most = 1;
        for (int count : all) {
            most = Math.max(most, count);
        }
        for (int bin = 0; bin < bins; bin++) {
            addColumn(group, bin, height(all[bin], most, reach), baseline, direction, "band");
            addColumn(
                    group,
                    bin,
                    height(qualifying[bin], most, reach),
                    baseline,
                    direction,
                    "qualifying");
        }
    }

    /// The root of the share, so that a lone message beside hundreds is still seen.
    private static double height(int count, int most, double reach) {
        return count == 0 ? 0 : Math.max(2, reach * Math.sqrt((double) count / most));
    }

    private static void addColumn(
            Group group,
            int bin,
            double height,
            double baseline,
            Direction direction,
            String style) {
        if (height > 0) {
            var column =
                    new Rectangle(
                            bin * BIN,
                            direction == Direction.SENT ? baseline - height : baseline,
                            BIN - 0.5,
                            height);
            column.getStyleClass().addAll("band", style);
            group.getChildren().add(column);
        }
    }
}
