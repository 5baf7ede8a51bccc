package ascertain.ui.claimants;

import ascertain.roll.ClaimantField;
import ascertain.ui.control.DateField;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.function.Supplier;

/// The control one field is typed in: text, date, choice or tick.
final class FieldControl {
    private FieldControl() {}

    /// The control with its label above and its problem beneath; what is typed is checked when it
    /// is left.
    ///
    /// @param name what the label says, its letter after an underscore
    /// @param today the day that typed dates go by
    /// @param suggestions what fields for free text offer
    static Node of(
            FieldEntry<?> entry,
            String name,
            String id,
            Suggestions suggestions,
            Supplier<LocalDate> today) {
        var type = entry.field().type();
        var control =
                type.isEnum()
                        ? choice(entry, type)
                        : type == Boolean.class ? flag(entry) : text(entry, suggestions, today);
        control.setId(id);
        control.setAccessibleText(Words.of(entry.field()));
        control.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                entry.check(today.get());
                            }
                        });
        var box = Form.labelled(name, control, entry.problemProperty());
        box.getChildren().add(Form.note(id, entry.noteProperty()));
        return box;
    }

    private static TextField text(
            FieldEntry<?> entry, Suggestions suggestions, Supplier<LocalDate> today) {
        var field =
                entry.field().type() == LocalDate.class
                        ? new DateField(today)
                        : suggestions.fieldFor(entry.field());
        if (field instanceof DateField) {
            field.setPromptText("2024-09-18");
        }
        if (entry.field() == ClaimantField.ADDRESS) {
            field.joinLinesBy(", ");
            field.setPromptText("Street, city, ZIP");
        }
        if (entry.field() == ClaimantField.EMAIL) {
            field.joinLinesBy("; ");
        }
        field.textProperty().bindBidirectional(entry.textProperty());
        return field;
    }

    private static Control choice(FieldEntry<?> entry, Class<?> type) {
        var box = new ComboBox<String>(FXCollections.observableArrayList(""));
        for (var constant : type.getEnumConstants()) {
            box.getItems().add(((Enum<?>) constant).name());
        }
        box.setConverter(words(type));
        Form.pickByLetter(box);
        box.valueProperty().bindBidirectional(entry.textProperty());
        return box;
    }

    private static Control flag(FieldEntry<?> entry) {
        var box = new CheckBox("Yes");
        StringProperty text = entry.textProperty();
        text.subscribe(value -> box.setSelected(Boolean.parseBoolean(value)));
        box.setOnAction(_ -> text.set(box.isSelected() ? "true" : ""));
        return box;
    }

    private static StringConverter<String> words(Class<?> type) {
        return new StringConverter<>() {
            @Override
            public String toString(String name) {
                for (var constant : type.getEnumConstants()) {
                    if (((Enum<?>) constant).name().equals(name)) {
                        return Words.of((Enum<?>) constant);
                    }
                }
                return "";
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        };
    }
}
