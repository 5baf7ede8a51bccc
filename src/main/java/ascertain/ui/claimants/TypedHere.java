package ascertain.ui.claimants;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Whether something is typed over the one shown and not saved: what else changes that claimant has
/// to wait.
public final class TypedHere {
    private TypedHere() {}

    /// Follows the form.
    public static ObservableValue<Boolean> of(PersonModel person) {
        var editor = person.editor();
        return Bindings.createBooleanBinding(
                editor::isChanged,
                editor.editsProperty(),
                person.shownProperty(),
                person.unsavedProperty());
    }
}
