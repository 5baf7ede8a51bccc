package ascertain.ui.users;

import ascertain.roll.User;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The choice of what somebody may decide.
final class RolePick extends ComboBox<User.Role> {
    RolePick() {
        super(FXCollections.observableArrayList(User.Role.values()));
        setId("user-role");
        setAccessibleText("Role");
        setMinWidth(120);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(User.Role role) {
                        return Words.of(role);
                    }

                    @Override
                    public User.Role fromString(String words) {
                        throw new UnsupportedOperationException();
                    }
                });
        Form.pickByLetter(this);
        setValue(User.Role.PARALEGAL);
    }
}
