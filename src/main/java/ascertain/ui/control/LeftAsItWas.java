package ascertain.ui.control;

import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// Esc in a choice that is open puts back what was chosen when it was opened.
final class LeftAsItWas<T> {
    private final ComboBox<T> box;
    private @Nullable T before;
    private @Nullable Window popup;

    LeftAsItWas(ComboBox<T> box) {
        this.box = box;
        box.addEventHandler(ComboBoxBase.ON_SHOWING, _ -> before = box.getValue());
        box.addEventHandler(ComboBoxBase.ON_SHOWN, this::hear);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The list has a window of its own, which may take Esc before the box hears of it.
    private void hear(Event shown) {
        if (popup == null
                && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent().getScene() != null) {
            popup = skin.getPopupContent().getScene().getWindow();
            popup.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && box.isShowing()) {
            box.setValue(before);
        }
    }
}
