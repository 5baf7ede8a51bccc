package ascertain.ui.claimants;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// A cell of text; whatever does not fit is told on hovering.
final class TextCell extends TableCell<Lines.Row, String> {
    private final RollColumn column;

    TextCell(RollColumn column) {
        this.column = column;
        addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                _ -> setTooltip(isElided() ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        var text = empty || item == null ? "" : item;
        boolean near =
                column == RollColumn.NAME
                        && getTableView().getItems() instanceof Lines lines
                        && lines.areNear();
        setText(near && !text.isEmpty() ? "≈ " + text : text);
        getStyleClass().remove("near");
        if (near) {
            getStyleClass().add("near");
        }
    }

    /// What is drawn is shorter than the cell's text.
    private boolean isElided() {
        return lookup(".text") instanceof Text drawn && !drawn.getText().equals(getText());
    }
}
