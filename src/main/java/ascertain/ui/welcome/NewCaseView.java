package ascertain.ui.welcome;

import ascertain.desk.Cases.Template;
import ascertain.ui.control.Form;
import ascertain.ui.welcome.Mistakes.Field;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/// The form a case is made with.
final class NewCaseView extends VBox {
    private final NewCaseModel model;
    private final Map<Field, Control> controls = new EnumMap<>(Field.class);

    NewCaseView(NewCaseModel model, Runnable back) {
        super(12);
        this.model = model;
        var make = new Button("C_reate the case");
        make.setId("make-case");
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> model.make());
        var cancel = new Button("Cancel");
        cancel.setId("cancel-new");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> back.run());
        getChildren()
                .addAll(
                        Form.label("New case", "section-title"),
                        template(),
                        place(),
                        shown(
                                "new-user",
                                "Your _name, for the case's record",
                                Field.USER,
                                model.userProperty()),
                        encryption(),
                        new HBox(8, make, cancel, making()));
        model.mistakes()
                .goToProperty()
                .subscribe(
                        field -> {
                            if (field != null) {
                                controls.get(field).requestFocus();
                            }
                        });
    }

    /// Whoever comes here begins with the case's name.
    void focusFirst() {
        controls.get(Field.NAME).requestFocus();
    }

    private Node making() {
        var words =
                Form.label("Making the case; its key takes a few seconds to derive.", "caption");
        words.setId("making-case");
        Form.shownWhen(words, model.makingProperty());
        var box = new HBox(words);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Node template() {
        var group = new ToggleGroup();
        var linkedIn =
                new RadioButton(
                        "_LinkedIn Premium InMail: De La Torre v. LinkedIn Corporation, with its class definition");
        linkedIn.setId("template-linkedin");
        linkedIn.setToggleGroup(group);
        linkedIn.setSelected(true);
        var blank = new RadioButton("_Blank: a matter and a class of your own");
        blank.setId("template-blank");
        blank.setToggleGroup(group);
        blank.selectedProperty()
                .subscribe(
                        is ->
                                model.templateProperty()
                                        .set(is ? Template.BLANK : Template.LINKEDIN_PREMIUM));
        return new VBox(6, Form.label("Begin with", "field-label"), linkedIn, blank);
    }

    private Node place() {
        var name = shown("case-name", "_Case name", Field.NAME, model.nameProperty());
        var folder = shown("case-folder", "_Folder", Field.FOLDER, model.place().folderProperty());
        folder.getChildren().add(2, Form.note("case-folder", model.place().wordsProperty()));
        HBox.setHgrow(folder, Priority.ALWAYS);
        var pick = new Button("C_hoose…");
        pick.setId("pick-folder");
        pick.setAccessibleText("Choose the folder");
        pick.setMinWidth(Region.USE_PREF_SIZE);
        pick.setOnAction(_ -> model.pickFolder());
        pick.setTranslateY(19);
        return new VBox(12, name, new HBox(8, folder, pick));
    }

    private Node encryption() {
        var encrypted = new CheckBox("_Encrypt the case");
        encrypted.setId("encrypt");
        encrypted.selectedProperty().bindBidirectional(model.encryptedProperty());
        var first =
                field(
                        new PasswordField(),
                        "new-passphrase",
                        "_Passphrase",
                        Field.PASSPHRASE,
                        model.passphrase().first());
        var again =
                field(
                        new PasswordField(),
                        "new-passphrase-again",
                        "Passphrase _again",
                        Field.AGAIN,
                        model.passphrase().again());
        var fields = new HBox(16, first, again);
        for (var box : new VBox[] {first, again}) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(320);
        }
        Form.shownWhen(fields, model.encryptedProperty());
        var warning =
                Form.label(
                        "Anyone who gets at this folder can then read every claimant's name, address and dates.",
                        "warning");
        warning.setId("unencrypted-warning");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        Form.shownWhen(warning, model.encryptedProperty().not());
        return new VBox(8, encrypted, fields, warning);
    }

    /// A field that shows what is typed in it.
    private VBox shown(String id, String label, Field field, StringProperty value) {
        var text = new TextField();
        text.focusedProperty()
                .subscribe(
                        (before, _) -> {
                            if (before) {
                                model.left();
                            }
                        });
        return field(text, id, label, field, value);
    }

    private VBox field(
            TextField control, String id, String label, Field field, StringProperty value) {
        control.setId(id);
        control.setAccessibleText(field.label);
        control.textProperty().bindBidirectional(value);
        controls.put(field, control);
        return Form.labelled(label, control, model.mistakes().of(field));
    }
}
