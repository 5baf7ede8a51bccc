package ascertain.ui.claimants;

import ascertain.roll.ClaimantField;
import ascertain.ui.Sheets;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;
import ascertain.ui.control.SuggestField;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;

/// The sheet on which one field of many claimants is changed, or they are deleted.
final class ManyView extends VBox {
    private final ManyModel model;

    private final Suggestions suggestions;

    private ManyView(ManyModel model, ObservableList<String> people) {
        super(16);
        this.model = model;
        suggestions = new Suggestions(people);
        setPrefWidth(420);
        var fields =
                new ComboBox<ClaimantField<?>>(FXCollections.observableArrayList(ManyModel.FIELDS));
        fields.setId("many-field");
        fields.setAccessibleText("Field to change");
        fields.setConverter(words());
        Form.pickByLetter(fields);
        fields.setValue(ClaimantField.STATUS);
        fields.valueProperty().subscribe((_, now) -> model.pick(now));
        var value = new VBox();
        model.entryProperty().subscribe(entry -> value.getChildren().setAll(control(entry)));
        var preview = Form.label("", "muted");
        preview.setId("many-preview");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.textProperty().bind(model.previewProperty());
        getChildren()
                .addAll(
                        Form.labelled(
                                "Field",
                                fields,
                                new javafx.beans.property.SimpleStringProperty("")),
                        value,
                        preview);
    }

    private Node control(FieldEntry<?> entry) {
        return FieldControl.of(
                entry, Words.of(entry.field()), "many-value", suggestions, model::today);
    }

    /// Shows the sheet for whoever is picked or found.
    ///
    /// @param people the names of those who work on the case
    static void changeOn(Sheets sheets, ManyModel model, ObservableList<String> people) {
        model.begin(people);
        var view = new ManyView(model, people);
        var change = new Button();
        change.setId("many-change");
        change.getStyleClass().add("accent");
        change.disableProperty().bind(model.changesProperty().isEqualTo(0));
        change.textProperty()
                .bind(
                        model.changesProperty()
                                .map(
                                        count ->
                                                count.longValue() == 0
                                                        ? "Change"
                                                        : "Change "
                                                                + Words.count(
                                                                        count.longValue(),
                                                                        "claimant",
                                                                        "claimants")));
        change.setOnAction(
                _ -> {
                    sheets.close();
                    model.apply();
                });
        // What is odd is done by its own button alone, not by Enter in the field.
        view.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !model.doubt().isEmpty()) {
                        event.consume();
                        change.requestFocus();
                    }
                });
        // Whoever took a name sees what the next Enter does, once it is known how many it changes.
        view.addEventHandler(SuggestField.TAKEN, _ -> Focus.on(change));
        sheets.show(
                "many",
                "Change " + Words.count(model.count(), "claimant", "claimants"),
                view,
                change,
                sheets.closing("Cancel"));
    }

    /// Asks before many go into the bin: a filter may hold more than a person thinks.
    static void deleteOn(Sheets sheets, ManyModel model) {
        model.begin(List.of());
        var count = Words.count(model.count(), "claimant", "claimants");
        var words =
                Form.label(
                        "They go into the bin with all that is on record of them, and can be brought back.");
        words.setWrapText(true);
        words.setMaxWidth(420);
        var delete = new Button("Delete " + count);
        delete.setId("many-delete");
        delete.getStyleClass().add("danger");
        delete.setOnAction(
                _ -> {
                    sheets.close();
                    model.delete();
                });
        sheets.show("many-deleting", "Delete " + count, words, delete, sheets.closing("Cancel"));
    }

    private static StringConverter<ClaimantField<?>> words() {
        return new StringConverter<>() {
            @Override
            public String toString(ClaimantField<?> field) {
                return field == null ? "" : Words.of(field);
            }

            @Override
            public ClaimantField<?> fromString(String words) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
