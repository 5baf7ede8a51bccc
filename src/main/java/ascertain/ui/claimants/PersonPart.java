package ascertain.ui.claimants;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.function.LongConsumer;

/// One part of what is shown of a claimant beneath the answer; one is up at a time.
///
/// @param id its name in ids, as `documents`
/// @param title its name for people
/// @param count what stands beside its name, or the empty text
/// @param typed whether something is typed in it for the person shown and not saved
/// @param node what it shows; it follows the person shown by itself
/// @param choose chooses one of the things it shows, by key
public record PersonPart(
        String id,
        String title,
        ObservableValue<String> count,
        ObservableValue<Boolean> typed,
        Node node,
        LongConsumer choose) {

    /// One in which nothing waits to be saved.
    public PersonPart(String id, String title, ObservableValue<String> count, Node node) {
        this(id, title, count, new SimpleBooleanProperty(), node, _ -> {});
    }

    /// One in which something is typed and nothing is chosen.
    public PersonPart(
            String id,
            String title,
            ObservableValue<String> count,
            ObservableValue<Boolean> typed,
            Node node) {
        this(id, title, count, typed, node, _ -> {});
    }
}
