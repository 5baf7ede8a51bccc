package ascertain.ui.frozen;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks what to freeze the figures under, and says what is kept.
public final class FreezeView extends VBox {
    private static final double WIDTH = 520;

    private final FreezeModel model;
    private final Sheets sheets;
    private final Label whom = words("");

    /// Shows what is typed.
    ///
    /// @param sheets what it appears on
    public FreezeView(FreezeModel model, Sheets sheets) {
        super(10);
        this.model = model;
        this.sheets = sheets;
        whom.setId("freeze-whom");
        sceneProperty().subscribe(scene -> model.watchedProperty().set(scene != null));
        model.onFrozen(
                _ -> {
                    if (getScene() != null) {
                        sheets.close();
                    }
                });
        setPrefWidth(WIDTH);
        var name = Form.text("freeze-name", "Name of the figures", model.nameProperty());
        name.setPromptText("Mediation brief, 12 Nov 2026");
        var purpose = Form.text("freeze-purpose", "What they are for", model.purposeProperty());
        name.disableProperty().bind(model.workingProperty());
        purpose.disableProperty().bind(model.workingProperty());
        var working =
                words("The roll is counted twice; the figures are frozen once both ways agree.");
        working.setId("freeze-working");
        Form.shownWhen(working, model.workingProperty());
        getChildren()
                .setAll(
                        Form.labelled("_Name", name, model.problemProperty()),
                        Form.labelled(
                                "_Purpose, if you like", purpose, new SimpleStringProperty("")),
                        words(
                                "Kept for good, as of this moment: how many have each outcome; scenarios A to D"
                                        + " with persons, amounts and upper bounds; scenario A by State, subclass,"
                                        + " status, plan and month; the numbers the law asks for; subscription fees"
                                        + " paid by currency; whose claims are in time; the settlements kept, with"
                                        + " what each pays; assumptions and authorities; the definition in words"
                                        + " and its version; the digest of the records and the head of the audit"
                                        + " record. No claimant’s name or record is in it."),
                        whom,
                        words(
                                "It cannot be altered, renamed or deleted, and the audit record says who froze it."),
                        working);
    }

    private String whom() {
        var day = model.chosenDay();
        return "Everybody on the roll is counted, whatever State or status the screen is narrowed to; timeliness is measured on "
                + (day == null ? "the usual day." : Words.of(day) + ", as on the screen.");
    }

    private static Label words(String text) {
        var label = Form.label(text, "caption");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Shows it as a sheet, which closes once the figures are frozen.
    public void show() {
        whom.setText(whom());
        var freeze = new Button("Freeze these figures");
        freeze.setId("freeze-now");
        freeze.getStyleClass().add("accent");
        freeze.disableProperty().bind(model.workingProperty());
        freeze.setOnAction(_ -> model.freeze());
        sheets.show("freeze-sheet", "Freeze these figures", this, freeze, sheets.closing("Cancel"));
        lookup("#freeze-name").requestFocus();
    }
}
