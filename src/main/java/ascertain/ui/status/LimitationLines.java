package ascertain.ui.status;

import ascertain.ui.control.Form;

import javafx.scene.layout.VBox;

import java.util.List;

/// The last day of each claim of the claimant shown.
final class LimitationLines extends VBox {

    LimitationLines(LimitationModel model) {
        super(4);
        setId("status-limitation");
        model.sentencesProperty().subscribe(this::show);
    }

    private void show(List<String> sentences) {
        getChildren().setAll(Form.label("Limitation", "section-title"));
        sentences.forEach(sentence -> getChildren().add(StatusView.words(sentence, "caption")));
    }
}
