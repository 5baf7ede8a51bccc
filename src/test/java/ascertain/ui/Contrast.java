package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether each text that is drawn stands out from the ground it is drawn on, as WCAG AA asks: 4.5,
/// or 3 for what is large, and for icons.
///
/// What is out of use and what a field shows while nothing is typed are not judged.
final class Contrast {
    private static final double LARGE = 18;

    private final List<String> faint = new ArrayList<>();

    private Contrast() {}

    static void check(Scene scene, String screen) {
        var contrast = new Contrast();
        var ground = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
        contrast.walk(scene.getRoot(), ground, 1);
        assertThat(contrast.faint).as("hard to read on " + screen).isEmpty();
    }

    private void walk(Node node, Color behind, double opacity) {
        if (!node.isVisible() || node.isDisabled() || isUntyped(node)) {
            return;
        }
        double shown = opacity * node.getOpacity();
        if (node instanceof Text text) {
            judge(text, behind, shown);
        }
        if (node instanceof Parent parent) {
            var ground = node instanceof Region region ? over(region, behind, shown) : behind;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, ground, shown));
        }
    }

    private static boolean isUntyped(Node node) {
        return node instanceof TextInputControl field && field.getText().isEmpty();
    }

    private static Color over(Region region, Color behind, double opacity) {
        var ground = behind;
        if (region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    ground = ground.interpolate(opaque(colour), colour.getOpacity() * opacity);
                }
            }
        }
        return ground;
    }

    private void judge(Text text, Color behind, double opacity) {
        if (text.getText().isBlank() || !(text.getFill() instanceof Color fill)) {
            return;
        }
        var ink = behind.interpolate(opaque(fill), fill.getOpacity() * opacity);
        boolean icon = text.getStyleClass().contains("ikonli-font-icon");
        double least = icon || text.getFont().getSize() >= LARGE ? 3 : 4.5;
        double is = ratio(ink, behind);
        if (is < least) {
            faint.add(
                    String.format(
                            Locale.ROOT,
                            "“%s” %.2f of %.1f (%s on %s) in %s",
                            icon ? text.getStyleClass() : text.getText(),
                            is,
                            least,
                            ink,
                            behind,
                            text.getParent().getStyleClass()));
        }
    }

    private static Color opaque(Color colour) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
