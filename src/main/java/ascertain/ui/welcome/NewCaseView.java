package ascertain.ui.welcome;

import ascertain.desk.Cases.Template;
import ascertain.ui.control.Form;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form a case is made with.
final class NewCaseView extends VBox {
    private final NewCaseModel model;

    NewCaseView(NewCaseModel model, Runnable back) {
        super(16);
        this.model = model;
        var make = new Button("Make the case");
        make.setId("make-case");
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> make());
        var cancel = new Button("Cancel");
        cancel.setId("cancel-new");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> back.run());
        getChildren()
                .addAll(
                        Form.label("New case", "section-title"),
                        folder(),
                        template(),
                        encryption(),
                        new HBox(8, make, cancel));
    }

    /// Whoever typed something that will not do goes on typing there.
    private void make() {
        model.make();
        lookupAll(".wrong").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node folder() {
        var field = Form.text("case-folder", "Folder of the case", model.folderProperty());
        field.setPromptText("A folder that is empty or does not exist yet");
        var box = Form.labelled("Folder", field, model.folderProblemProperty());
        HBox.setHgrow(box, Priority.ALWAYS);
        var pick = new Button("Choose…");
        pick.setId("pick-folder");
        pick.setOnAction(_ -> model.pickFolder());
        pick.setTranslateY(19);
        return new HBox(8, box, pick);
    }

    private Node template() {
        var group = new ToggleGroup();
        var linkedIn =
                new RadioButton(
                        "LinkedIn Premium InMail: De La Torre v. LinkedIn Corporation, with its class definition");
        linkedIn.setId("template-linkedin");
        linkedIn.setToggleGroup(group);
        linkedIn.setSelected(true);
        var blank = new RadioButton("Blank: name the matter yourself");
        blank.setId("template-blank");
        blank.setToggleGroup(group);
        blank.selectedProperty()
                .subscribe(
                        is ->
                                model.templateProperty()
                                        .set(is ? Template.BLANK : Template.LINKEDIN_PREMIUM));
        return new VBox(8, Form.label("Begin with", "field-label"), linkedIn, blank);
    }

    private Node encryption() {
        var encrypted = new CheckBox("Encrypt the case");
        encrypted.setId("encrypt");
        encrypted.selectedProperty().bindBidirectional(model.encryptedProperty());
        var fields =
                new HBox(
                        16,
                        secret(
                                "new-passphrase",
                                "Passphrase",
                                model.passphraseProperty(),
                                model.passphraseProblemProperty()),
                        secret(
                                "new-passphrase-again",
                                "Passphrase again",
                                model.againProperty(),
                                model.againProblemProperty()));
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

    private static Node secret(
            String id,
            String label,
            StringProperty value,
            javafx.beans.property.ReadOnlyStringProperty problem) {
        var field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(value);
        var box = Form.labelled(label, field, problem);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(320);
        return box;
    }
}
