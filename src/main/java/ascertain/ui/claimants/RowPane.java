package ascertain.ui.claimants;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The controls of a row side by side where there is room, else on two lines, so that none is
/// narrower than what it holds. Headings laid out with the same widths stand above their columns.
final class RowPane extends Region {
    private static final double GAP = 8;
    private static final double BETWEEN = 4;

    private final List<Node> upper;
    private final List<Node> lower;
    private final Region end;

    /// @param upper what stands on the first of two lines
    /// @param lower what stands on the second
    /// @param end what stands at the end of the first
    RowPane(List<Node> upper, List<Node> lower, Region end) {
        this.upper = upper;
        this.lower = lower;
        this.end = end;
        getChildren().addAll(upper);
        getChildren().addAll(lower);
        getChildren().add(end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return breadth(all());
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width) ? height(all()) : height(first()) + BETWEEN + height(lower);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isOneLine(getWidth())) {
            line(all(), 0);
        } else {
            line(first(), 0);
            line(lower, height(first()) + BETWEEN);
        }
    }

    private boolean isOneLine(double width) {
        return width < 0 || width >= breadth(all());
    }

    private List<Node> all() {
        return List.copyOf(getChildren());
    }

    private List<Node> first() {
        var line = new ArrayList<>(upper);
        line.add(end);
        return line;
    }

    private void line(List<Node> nodes, double y) {
        double height = height(nodes);
        long growing = nodes.stream().filter(RowPane::grows).count();
        double more = growing == 0 ? 0 : (getWidth() - breadth(nodes)) / growing;
        double x = 0;
        for (var node : nodes) {
            double width = node.prefWidth(-1) + (grows(node) ? more : 0);
            layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
            x += width + GAP;
        }
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    private static double breadth(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefWidth(-1) + GAP).sum() - GAP;
    }

    private static double height(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }
}
