package ascertain.ui.reports;

import ascertain.desk.PaperOptions;
import ascertain.ui.control.Form;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a paper is wanted: in which edition, and about whom.
final class OptionsView extends VBox {
    private static final double INDENT = 26;
    private final ChoiceModel choice;
    private final ToggleGroup ways = new ToggleGroup();

    /// @param reword shows how the letter chosen is worded
    OptionsView(ChoiceModel choice, Runnable reword) {
        super(16);
        this.choice = choice;
        var edition = edition();
        var whom = whom();
        Form.shownWhen(edition, choice.offerProperty().map(_ -> choice.hasEditions()));
        Form.shownWhen(whom, choice.offerProperty().map(_ -> choice.isAboutClaimants()));
        var wording = new Button("_Wording…");
        wording.setId("report-wording");
        wording.setMnemonicParsing(true);
        wording.setAccessibleHelp("The words of this letter and of the letterhead, to be changed");
        wording.setOnAction(_ -> reword.run());
        Form.shownWhen(wording, choice.offerProperty().map(_ -> choice.letter().isPresent()));
        getChildren().addAll(edition, whom, wording, marking());
        Form.shownWhen(this, choice.offerProperty().map(_ -> choice.isPaper()));
    }

    private VBox edition() {
        var words =
                "For filing (Fed. R. Civ. P. 5.2): no names, no estimates, no exact InMail dates; counts under five"
                        + " withheld. Without it the internal edition, marked attorney work product.";
        var box = new CheckBox("P_ublic edition");
        box.setId("report-public");
        box.setAccessibleHelp(words);
        box.selectedProperty().bindBidirectional(choice.publicEditionProperty());
        return new VBox(4, box, beneath(words));
    }

    private VBox marking() {
        var draft = new CheckBox("Mark every page as a _draft");
        draft.setId("report-draft");
        draft.selectedProperty().bindBidirectional(choice.draftProperty());
        var designation = new TextField();
        designation.setId("report-designation");
        designation.setPromptText(PaperOptions.CONFIDENTIAL);
        designation.textProperty().bindBidirectional(choice.designationProperty());
        var label = Form.label("On every page", "field-label");
        label.setLabelFor(designation);
        return new VBox(6, draft, label, designation);
    }

    private VBox whom() {
        var typed = new TextField();
        typed.setId("report-references");
        typed.setAccessibleText("References of the claimants it is about");
        typed.setPromptText("C-000123, C-000124");
        typed.textProperty().bindBidirectional(choice.typedProperty());
        typed.textProperty()
                .subscribe(
                        (_, now) -> {
                            if (!now.isBlank()) {
                                choice.wayProperty().set(Whose.Way.TYPED);
                            }
                        });
        VBox.setMargin(typed, new Insets(0, 0, 0, INDENT));
        var found = beneath("");
        found.textProperty().bind(choice.foundWords());
        var about = Form.label("About", "section-title");
        return new VBox(
                6,
                about,
                way("report-shown", "The claimant _shown in Claimants", Whose.Way.SHOWN),
                way("report-found", "Those _found or picked there", Whose.Way.FOUND),
                found,
                way("report-typed", "_Those with these references", Whose.Way.TYPED),
                typed);
    }

    private RadioButton way(String id, String words, Whose.Way way) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setToggleGroup(ways);
        button.selectedProperty()
                .subscribe(
                        picked -> {
                            if (picked) {
                                choice.wayProperty().set(way);
                            }
                        });
        choice.wayProperty().subscribe(now -> button.setSelected(now == way));
        return button;
    }

    private static Label beneath(String words) {
        var label = Form.label(words, "caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPadding(new Insets(0, 0, 0, INDENT));
        return label;
    }
}
