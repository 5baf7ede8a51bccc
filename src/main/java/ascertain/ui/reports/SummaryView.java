package ascertain.ui.reports;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The choice between the two editions of the case summary.
public final class SummaryView extends VBox {
    private final SummaryModel model;

    /// Shows the choice.
    public SummaryView(SummaryModel model) {
        super(16);
        this.model = model;
        setPrefWidth(460);
        var group = new ToggleGroup();
        var internal = new RadioButton("Internal edition");
        internal.setId("edition-internal");
        internal.setToggleGroup(group);
        internal.setSelected(!model.publicEditionProperty().get());
        var open = new RadioButton("Public edition");
        open.setId("edition-public");
        open.setToggleGroup(group);
        open.setSelected(model.publicEditionProperty().get());
        open.selectedProperty().subscribe(model.publicEditionProperty()::set);
        getChildren()
                .addAll(
                        choice(
                                internal,
                                "For the firm: estimates, findings and limitation; marked attorney work product."),
                        choice(
                                open,
                                "For filing (Fed. R. Civ. P. 5.2): no names, no estimates, no exact InMail dates;"
                                        + " counts under five withheld."));
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        var write = new Button("Export…");
        write.setId("write-summary");
        write.getStyleClass().add("accent");
        write.setOnAction(
                _ -> {
                    sheets.close();
                    model.write();
                });
        sheets.show("export", "Export case summary", this, write, sheets.closing("Cancel"));
    }

    private static Node choice(RadioButton button, String words) {
        Label beneath = Form.label(words, "caption");
        beneath.setWrapText(true);
        beneath.setMinHeight(Region.USE_PREF_SIZE);
        beneath.setPadding(new javafx.geometry.Insets(0, 0, 0, 26));
        button.setAccessibleHelp(words);
        return new VBox(4, button, beneath);
    }
}
