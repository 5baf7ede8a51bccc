package ascertain.ui.timeline;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Draws the line of time and the days it names.
final class Axis {
    private Axis() {}

    static List<Node> draw(Scale scale, double baseline, double reach) {
        var nodes = new ArrayList<Node>();
        nodes.add(styled(new Line(0, baseline, scale.width(), baseline), "axis"));
        double foot = baseline + reach;
        for (var name : scale.names()) {
            double x = Math.round(name.x()) + 0.5;
            nodes.add(styled(new Line(x, foot, x, foot + 4), "axis"));
            nodes.add(text(name.words(), x + 3, foot + 15, "axis-name"));
        }
        return nodes;
    }

    /// A node that only looks.
    static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        node.setMouseTransparent(true);
        return node;
    }

    static Text text(String words, double x, double y, String style) {
        var text = styled(new Text(words), style);
        text.setX(x);
        text.setY(y);
        return text;
    }
}
