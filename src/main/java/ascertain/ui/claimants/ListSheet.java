package ascertain.ui.claimants;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The sheet on which a list of claimants is asked for.
final class ListSheet {
    private static final double WIDTH = 460;

    private ListSheet() {}

    /// Shows it for whoever is picked or found.
    ///
    /// @param shown the columns the list shows
    static void showOn(Sheets sheets, ListModel model, List<RollColumn> shown) {
        model.begin();
        var columns = new ToggleGroup();
        var those = new RadioButton("The _columns shown (" + Words.of(shown.size()) + ")");
        those.setId("list-columns-shown");
        those.setToggleGroup(columns);
        var every = new RadioButton("E_very column (" + Words.of(RollColumn.values().length) + ")");
        every.setId("list-columns-all");
        every.setToggleGroup(columns);
        columns.selectToggle(model.everyColumnProperty().get() ? every : those);
        every.selectedProperty().subscribe(model.everyColumnProperty()::set);
        var contact = new CheckBox("_Leave out whoever must not be contacted directly");
        contact.setId("list-to-contact");
        contact.selectedProperty().bindBidirectional(model.toContactProperty());
        var why =
                Form.label(
                        "Those marked “do not contact” and those represented by other counsel. "
                                + "Untick it for a list that nobody is contacted by.",
                        "muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(12, those, every, contact, why);
        all.setPrefWidth(WIDTH);
        var export = new Button("Export…");
        export.setId("list-export");
        export.getStyleClass().add("accent");
        export.setOnAction(
                _ -> {
                    sheets.close();
                    model.write(shown);
                });
        sheets.show(
                "list-sheet",
                "Export a list of " + model.whom(),
                all,
                export,
                sheets.closing("Cancel"));
    }
}
