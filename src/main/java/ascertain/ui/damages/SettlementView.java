package ascertain.ui.damages;

import ascertain.ui.control.Form;
import ascertain.ui.damages.TermsModel.Entry;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The settlement calculator: what is typed at the left, what it leaves each at the right.
final class SettlementView extends VBox {
    private static final double TYPED = 290;
    private static final double WIDEST = 1500;

    private final TermsModel model;

    SettlementView(TermsModel model, ModelsModel models) {
        super(24);
        this.model = model;
        setId("settlement-part");
        getStyleClass().add("screen");
        setMaxWidth(WIDEST);
        var waterfall = new WaterfallView(model);
        HBox.setHgrow(waterfall, Priority.ALWAYS);
        getChildren().setAll(new HBox(32, typed(), waterfall), new ModelsView(models));
    }

    private Node typed() {
        var group = new ToggleGroup();
        var fund = offer("settle-fund", "A _fund", group);
        var each = offer("settle-each", "An amount a _person", group);
        fund.setSelected(!model.perPerson.get());
        each.selectedProperty().bindBidirectional(model.perPerson);
        model.perPerson.subscribe(now -> fund.setSelected(!now));
        var offers = new HBox(16, fund, each);
        offers.setAlignment(Pos.CENTER_LEFT);
        var grid = new GridPane(12, 10);
        grid.add(field("settle-offer", "_Offer (US$)", model.offer, "4 million"), 0, 0, 2, 1);
        grid.addRow(
                1,
                field("settle-take-up", "_Take-up (%)", model.takeUp, ""),
                field("settle-fees", "Attorney’s f_ees (%)", model.fees, ""));
        grid.addRow(
                2,
                field("settle-costs", "_Costs (US$)", model.costs, ""),
                field("settle-administration", "_Administration (US$)", model.administration, ""));
        grid.add(
                field("settle-awards", "Service a_wards, all (US$)", model.awards, ""), 0, 3, 2, 1);
        var too = new CheckBox("The _undetermined may claim too");
        too.setMnemonicParsing(true);
        too.setId("settle-undetermined");
        too.selectedProperty().bindBidirectional(model.undeterminedToo);
        var over = wrapped("", "strong");
        over.setId("settle-over");
        over.textProperty().bind(model.overProperty());
        var box =
                new VBox(
                        10,
                        Form.label("The terms", "section-title"),
                        offers,
                        grid,
                        too,
                        over,
                        wrapped(
                                "Over those counted above: choose the State or subclass and the status there."
                                        + " 25 % is the Ninth Circuit’s benchmark of a common fund (In re"
                                        + " Bluetooth, 654 F.3d 935 (9th Cir. 2011)).",
                                "caption"));
        box.setMinWidth(TYPED);
        box.setMaxWidth(TYPED);
        box.setPrefWidth(TYPED);
        return box;
    }

    private static RadioButton offer(String id, String words, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setMnemonicParsing(true);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private static VBox field(String id, String label, Entry entry, String prompt) {
        var field = Form.text(id, label.replace("_", ""), entry.text);
        field.setPromptText(prompt);
        field.setPrefWidth(TYPED / 2);
        return Form.labelled(label, field, entry.problemProperty());
    }

    private static Label wrapped(String words, String style) {
        var label = Form.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
