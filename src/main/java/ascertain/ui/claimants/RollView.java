package ascertain.ui.claimants;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The list of claimants with its filters and its count.
final class RollView extends BorderPane {
    private final RollTable table;

    RollView(
            RollModel model,
            ColumnsModel columns,
            Sheets sheets,
            Runnable startNew,
            List<MenuItem> more) {
        getStyleClass().add("list");
        table = new RollTable(model, columns, startNew);
        var head =
                new VBox(
                        8,
                        head(new SavedMenu(model, sheets), startNew, more),
                        new RollFilters(model));
        head.getStyleClass().add("filters");
        setTop(head);
        setCenter(table);
        setBottom(foot(model, () -> new ColumnsView(columns).showOn(sheets)));
    }

    /// Puts the focus on the list; once it is on the screen, if it is not yet.
    void focusList() {
        table.focusList();
    }

    private static Node head(Node saved, Runnable startNew, List<MenuItem> more) {
        var add = new Button("New", Icons.icon(Feather.PLUS));
        add.setId("new-claimant");
        add.setTooltip(new Tooltip("New claimant, Ctrl+N"));
        add.setAccessibleText("New claimant");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> startNew.run());
        var others = new MenuButton("", Icons.icon(Feather.MORE_HORIZONTAL));
        others.setId("more");
        others.setAccessibleText("More");
        others.setTooltip(new Tooltip("Change or delete many, and the bin"));
        others.setMinWidth(Region.USE_PREF_SIZE);
        others.getItems().addAll(more);
        Form.opensAsAChoice(others);
        var head = new HBox(8, saved, Form.spacer(), add, others);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return head;
    }

    private static Node foot(RollModel model, Runnable chooseColumns) {
        var count = new Label();
        count.setId("found");
        count.getStyleClass().add("caption");
        count.textProperty().bind(model.countProperty());
        count.setWrapText(true);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        var columns = new Button("Columns", Icons.icon(Feather.COLUMNS));
        columns.setId("choose-columns");
        columns.getStyleClass().addAll("quiet", "small");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        columns.setOnAction(_ -> chooseColumns.run());
        var foot = new HBox(8, count, columns);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        foot.getStyleClass().add("list-foot");
        return foot;
    }
}
