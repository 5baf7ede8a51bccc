package ascertain.ui.claimants;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Whether something is typed over the claimant shown and not saved.
public final class Unsaved {
    private Unsaved() {}

    /// Follows the form of a person.
    public static ObservableValue<Boolean> over(PersonModel person) {
        return Bindings.createBooleanBinding(
                person.editor()::isChanged,
                person.editor().editsProperty(),
                person.shownProperty(),
                person.unsavedProperty());
    }
}
