package ascertain.ui.claimants;

import javafx.beans.property.Property;

import org.jspecify.annotations.Nullable;

/// Ties what a control holds to the property of one entry after another.
final class Tied<T> {
    private final Property<T> control;
    private @Nullable Property<T> entry;

    Tied(Property<T> control) {
        this.control = control;
    }

    void to(Property<T> next) {
        if (entry == next) {
            return;
        }
        if (entry != null) {
            control.unbindBidirectional(entry);
        }
        control.bindBidirectional(next);
        entry = next;
    }
}
