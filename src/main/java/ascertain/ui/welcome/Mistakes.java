package ascertain.ui.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// What is wrong in which field of a new case, and which of them to go to.
final class Mistakes {
    private final Map<Field, ReadOnlyStringWrapper> words = new EnumMap<>(Field.class);
    private final ReadOnlyObjectWrapper<@Nullable Field> goTo = new ReadOnlyObjectWrapper<>();

    /// The fields, in the order in which a mistake is gone to.
    ///
    /// The passphrase comes first: whoever mistyped it types it again at once, and must never find
    /// themselves in a field that shows what is typed.
    enum Field {
        PASSPHRASE("Passphrase"),
        AGAIN("Passphrase again"),
        NAME("Case name"),
        FOLDER("Folder"),
        USER("Your name");

        final String label;

        Field(String label) {
            this.label = label;
        }
    }

    Mistakes() {
        for (var field : Field.values()) {
            words.put(field, new ReadOnlyStringWrapper(""));
        }
    }

    /// What is wrong in a field, after its label, or the empty text.
    ReadOnlyStringProperty of(Field field) {
        return words.get(field).getReadOnlyProperty();
    }

    /// The field to go to after a mistake.
    ReadOnlyObjectProperty<@Nullable Field> goToProperty() {
        return goTo.getReadOnlyProperty();
    }

    void clear() {
        words.values().forEach(one -> one.set(""));
    }

    /// @param sentence what is wrong; empty when nothing is
    void say(Field field, String sentence) {
        words.get(field).set(sentence.isEmpty() ? "" : field.label + ": " + sentence);
    }

    /// What was wrong is being mended.
    void clearedOnChange(Field field, StringProperty typed) {
        typed.subscribe((_, _) -> say(field, ""));
    }

    @Nullable Field first() {
        return words.entrySet().stream()
                .filter(one -> !one.getValue().get().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void go(@Nullable Field field) {
        goTo.set(null);
        goTo.set(field);
    }
}
