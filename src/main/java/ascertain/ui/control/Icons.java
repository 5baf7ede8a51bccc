package ascertain.ui.control;

import ascertain.membership.Outcome;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and buttons that show nothing else.
public final class Icons {
    private Icons() {}

    /// The icon that goes with an outcome's word.
    public static Feather of(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> Feather.CHECK_CIRCLE;
            case UNDETERMINED -> Feather.HELP_CIRCLE;
            case NOT_MEMBER -> Feather.CIRCLE;
            case EXCLUDED -> Feather.SLASH;
        };
    }

    /// An icon.
    public static FontIcon icon(Feather name) {
        return new FontIcon(name);
    }

    /// A button that shows an icon alone and says the words to a screen reader and on hovering.
    public static Button button(String id, Feather name, String words) {
        var button = new Button(words, icon(name));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
