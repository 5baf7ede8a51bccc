package ascertain.ui.damages;

import ascertain.ui.control.Words;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.function.Function;

/// A cell with a number, and where there is room for it a thin bar that says how large it is among
/// the others.
final class BarCell extends TableCell<PartRow, PartRow> {
    private static final double TRACK = 64;
    private static final double BAR = 6;

    private final Function<PartRow, String> words;
    private final Function<PartRow, Number> share;
    private final Region bar = new Region();
    private final Pane track = new Pane(bar);

    /// @param share how long the bar is, 0 to 1; below 0 for none
    BarCell(Function<PartRow, String> words, Function<PartRow, Number> share, boolean right) {
        this.words = words;
        this.share = share;
        bar.getStyleClass().add("cell-bar");
        track.setMinSize(TRACK, BAR);
        track.setMaxSize(TRACK, BAR);
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(12);
        if (right) {
            getStyleClass().add("right");
        }
    }

    /// A number or an amount as it is shown.
    static String words(Object value) {
        return switch (value) {
            case Long number -> Words.of(number);
            case BigDecimal amount -> Words.money(amount);
            default -> value.toString();
        };
    }

    @Override
    protected void updateItem(@Nullable PartRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean nothing = empty || row == null;
        setText(nothing ? null : words.apply(row));
        double length = nothing ? -1 : share.apply(row).doubleValue();
        setGraphic(length < 0 ? null : track);
        bar.setPrefSize(Math.max(0, length) * TRACK, BAR);
    }
}
