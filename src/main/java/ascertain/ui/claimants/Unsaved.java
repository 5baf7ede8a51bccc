package ascertain.ui.claimants;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// What is typed and not saved, for those beside the form.
public final class Unsaved {
    private Unsaved() {}

    /// Whether something is typed over the claimant shown.
    public static ObservableValue<Boolean> over(PersonModel person) {
        return Bindings.createBooleanBinding(
                person.editor()::isChanged,
                person.editor().editsProperty(),
                person.shownProperty(),
                person.unsavedProperty());
    }

    /// What an earlier sitting left and nobody has settled, in words, or the empty text.
    public static ObservableValue<String> left(PersonModel person) {
        var recovery = person.recovery();
        return recovery.leftProperty().map(left -> left.isEmpty() ? "" : recovery.words());
    }

    /// What an earlier sitting left typed beside the form, newest first, once a person wants it
    /// back.
    public static ObservableValue<List<ascertain.store.Unsaved>> entries(PersonModel person) {
        return person.recovery().entriesProperty();
    }
}
