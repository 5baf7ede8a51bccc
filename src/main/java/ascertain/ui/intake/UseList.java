package ascertain.ui.intake;

import ascertain.intake.ColumnUse;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Locale;

/// The list of what a column may be read as; a letter typed goes to the next use that begins with
/// it.
final class UseList extends ComboBox<ColumnUse> {
    private static final List<ColumnUse> ALL = ColumnUse.all();

    UseList(MappingModel.Column column) {
        super(FXCollections.observableArrayList(ALL));
        setId("use-" + column.number());
        setAccessibleText(column.header() + " is read as");
        setVisibleRowCount(14);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ColumnUse use) {
                        return use == null ? "" : use.label();
                    }

                    @Override
                    public ColumnUse fromString(String label) {
                        return ColumnUse.Special.LEFT_OUT;
                    }
                });
        valueProperty().bindBidirectional(column.use());
        setDisable(column.withheld());
        addEventHandler(KeyEvent.KEY_TYPED, event -> goTo(event.getCharacter()));
    }

    private void goTo(String typed) {
        var letter = typed.toLowerCase(Locale.ROOT);
        if (letter.isBlank() || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        int from = ALL.indexOf(getValue());
        for (int i = 1; i <= ALL.size(); i++) {
            var use = ALL.get((from + i) % ALL.size());
            if (use.label().toLowerCase(Locale.ROOT).startsWith(letter)) {
                setValue(use);
                return;
            }
        }
    }
}
