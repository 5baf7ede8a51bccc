package ascertain.ui.claimants;

import ascertain.ui.control.Reveal;
import ascertain.ui.control.Takers;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Enter in a field of the form leads to the next, as it does in its rows; a choice that is open
/// and a suggestion that is offered take it first.
final class FieldKeys {
    private FieldKeys() {}

    /// @param field what holds the control of a field
    /// @param form the whole form
    static void on(Node field, Node form) {
        Takers.of(field)
                .forEach(
                        control ->
                                control.addEventFilter(
                                        KeyEvent.KEY_PRESSED,
                                        event -> {
                                            if (leadsOn(event, control)) {
                                                event.consume();
                                                next(control, form);
                                            }
                                        }));
    }

    private static boolean leadsOn(KeyEvent event, Node control) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        return event.getCode() == KeyCode.ENTER
                && plain
                && !event.isConsumed()
                && !(control instanceof ComboBox<?> box && box.isShowing());
    }

    private static void next(Node control, Node form) {
        var all = Takers.of(form).toList();
        int at = all.indexOf(control);
        if (at + 1 < all.size()) {
            all.get(at + 1).requestFocus();
            Reveal.node(all.get(at + 1));
        }
    }
}
