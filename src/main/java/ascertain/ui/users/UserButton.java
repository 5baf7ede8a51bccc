package ascertain.ui.users;

import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Who one is, in the frame at all times; pressed, it lets a person be somebody else.
public final class UserButton extends Button {
    /// @param change shows the sheet on which a person says who they are
    public UserButton(UsersModel model, Runnable change) {
        setId("who");
        getStyleClass().addAll("nav", "who");
        setMaxWidth(Double.MAX_VALUE);
        var name = Form.label("", "strong");
        name.setId("who-name");
        name.textProperty().bind(model.nameProperty());
        var role = Form.label("", "caption");
        role.textProperty()
                .bind(
                        model.roleProperty()
                                .map(words -> words.isEmpty() ? "change" : words + " · change"));
        var words = new HBox(12, Icons.icon(Feather.USER), new VBox(1, name, role));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.nameProperty()
                .subscribe(
                        now -> {
                            setAccessibleText(
                                    "You are " + now + ", " + model.roleProperty().getValue());
                            setTooltip(
                                    new Tooltip(
                                            "Every change bears this name. Ctrl+U: be somebody else"));
                        });
        setOnAction(_ -> change.run());
    }
}
