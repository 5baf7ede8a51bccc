package ascertain.ui.timeline;

import ascertain.roll.Days;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Draws one plan's lane: its name, and a bar for each period, solid where its days are sure.
final class Bars {
    private static final double LEAST = 3;

    private Bars() {}

    static Node draw(Story.Lane lane, Scale scale, double top, Heights heights) {
        var group = new Group();
        var name = new Text(lane.plan());
        name.getStyleClass().add("lane-name");
        name.setX(
                Math.clamp(
                        scale.x(lane.bars().getFirst().possible().first()),
                        0,
                        Math.max(0, scale.width() - name.getLayoutBounds().getWidth() - 2)));
        name.setY(top + heights.barAt() - 3);
        group.getChildren().add(name);
        for (var bar : lane.bars()) {
            if (!bar.sure().equals(bar.possible())) {
                add(group, bar.possible(), scale, top, heights, bar.counts() ? "possible" : "idle");
            }
            add(group, bar.sure(), scale, top, heights, bar.counts() ? "sure" : "idle");
        }
        return group;
    }

    private static void add(
            Group group, Days days, Scale scale, double top, Heights heights, String style) {
        if (days.isEmpty()) {
            return;
        }
        double from = Math.max(0, scale.x(days.first()));
        double to =
                Math.min(
                        scale.width(),
                        days.isEndless() ? scale.width() : scale.x(days.last().plusDays(1)));
        if (to > 0 && from < scale.width()) {
            var bar =
                    new Rectangle(
                            from, top + heights.barAt(), Math.max(LEAST, to - from), heights.bar());
            bar.getStyleClass().addAll("bar", style);
            group.getChildren().add(bar);
        }
    }
}
