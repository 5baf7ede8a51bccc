package ascertain.ui.review;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Marking the determinations of many reviewed, as a sheet.
public final class ManyReviewView {
    private static final double WIDTH = 440;

    private ManyReviewView() {}

    /// Shows it for whoever is chosen now.
    public static void showOn(Sheets sheets, ManyReviewModel model) {
        model.begin();
        var preview = Form.label("");
        preview.setId("many-review-preview");
        preview.setWrapText(true);
        preview.setPrefWidth(WIDTH);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.textProperty().bind(model.previewProperty());
        var mark = new Button();
        mark.setId("many-review-mark");
        mark.getStyleClass().add("accent");
        mark.disableProperty().bind(model.marksProperty().isEqualTo(0));
        mark.textProperty()
                .bind(model.marksProperty().map(count -> "Mark " + Words.of(count.longValue())));
        mark.setOnAction(
                _ -> {
                    sheets.close();
                    model.mark();
                });
        sheets.show(
                "many-review",
                "Mark " + model.whom() + " reviewed",
                preview,
                mark,
                sheets.closing("Cancel"));
    }
}
