package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;

@ExtendWith(Fx.class)
final class FiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"figure", "strong", "caption", "code", "label", "count"})
    void digitsOfAStyleAreAllAsWide(String style) {
        var label = new Label("0");
        label.getStyleClass().add(style);
        var scene = new Scene(new StackPane(label), 100, 100);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        scene.getRoot().applyCss();
        assertThat(label.getFont().getFamily()).startsWith("Inter");
        var widths =
                IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> new Text(Integer.toString(digit).repeat(50)))
                        .peek(text -> text.setFont(label.getFont()))
                        .map(text -> text.getLayoutBounds().getWidth())
                        .toList();
        assertThat(widths).containsOnly(widths.getFirst());
    }
}
