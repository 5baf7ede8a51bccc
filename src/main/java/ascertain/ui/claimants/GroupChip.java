package ascertain.ui.claimants;

import ascertain.store.Group;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// Whom a figure elsewhere stands for, as a chip with a cross that takes it off; not there where
/// the list is not narrowed so.
final class GroupChip extends HBox {
    private static final double MOST = 330;

    GroupChip(SearchModel search) {
        getStyleClass().add("facet");
        var words = search.onlyProperty().map(only -> text(only.group()));
        var name = Form.label("", "chip", "group-chip");
        name.setId("group-chip");
        name.setMaxWidth(MOST);
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("chosen"), true);
        name.textProperty().bind(words);
        name.setTooltip(new Tooltip());
        name.getTooltip().textProperty().bind(words);
        var clear = Icons.button("clear-group", Feather.X, "Not only those behind the figure");
        clear.getStyleClass().add("chip-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> search.clearGroup());
        getChildren().addAll(name, clear);
        Form.shownWhen(this, words.map(text -> !text.isEmpty()));
    }

    private static String text(@org.jspecify.annotations.Nullable Group group) {
        return group == null ? "" : group.words();
    }
}
