package ascertain.ui.reports;

import ascertain.ui.control.Form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// The password of the administrator's package, typed twice.
final class PackageView extends VBox {

    /// @param write writes the package, which Enter asks for
    PackageView(ChoiceModel choice, PasswordModel password, Runnable write) {
        super(8);
        var first = field("package-password", "Password", password.typedProperty(), write);
        var again =
                field("package-password-again", "The same again", password.againProperty(), write);
        getChildren()
                .addAll(
                        Form.labelled("Pass_word", first, password.problemProperty()),
                        Form.labelled("The same a_gain", again, new SimpleStringProperty("")));
        Form.shownWhen(this, choice.offerProperty().map(Offer.OfPackage.class::isInstance));
    }

    private static PasswordField field(
            String id, String label, StringProperty value, Runnable write) {
        var field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> write.run());
        return field;
    }
}
