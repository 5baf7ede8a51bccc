package ascertain.ui.claimants;

import ascertain.membership.Finding;
import ascertain.membership.FindingCode;
import ascertain.ui.control.Form;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

import java.util.Locale;
import java.util.function.Consumer;

/// One finding as its sentence, which opens what it rests on.
final class FindingLine extends HBox {
    private static final double MEASURE = 640;

    /// @param open shows what a finding rests on
    FindingLine(Finding finding, Consumer<FindingCode> open) {
        super(8);
        var sentence = new Button(finding.sentence() + " ›");
        sentence.setAccessibleText(finding.sentence());
        sentence.setId("why-" + finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        // What other buttons look like, their height above all, is none of a sentence's.
        sentence.getStyleClass().setAll("finding");
        sentence.setWrapText(true);
        sentence.setMaxWidth(MEASURE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setTooltip(new Tooltip("Follow it to the record and the document"));
        sentence.setAccessibleHelp("Follows it to the record and the document");
        sentence.setOnAction(_ -> open.accept(finding.code()));
        var text = new VBox(1, sentence);
        if (!finding.evidence().isEmpty()) {
            text.getChildren().add(Form.label(finding.evidence(), "caption"));
        }
        if (finding.code() == FindingCode.BORDERLINE) {
            var dot = new Circle(3.5);
            dot.getStyleClass().add("borderline-dot");
            setMargin(dot, new Insets(5, 0, 0, 0));
            getChildren().add(dot);
        }
        getChildren().add(text);
    }
}
