package ascertain.ui.definition;

import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionSentence;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why a definition is to come into force, and brings it there.
final class ApplySheet {
    private static final double WIDTH = 520;

    private ApplySheet() {}

    /// Applies what is on the screen.
    static void apply(Sheets sheets, ClassModel model) {
        var now = model.draftProperty().get();
        if (now != null) {
            show(sheets, "Apply the changed definition", now, model);
        }
    }

    /// Puts an older version back.
    static void putBack(Sheets sheets, ClassModel model, ClassDefinition older) {
        show(sheets, "Put version " + older.version() + " back as a new one", older, model);
    }

    private static void show(Sheets sheets, String title, ClassDefinition next, ClassModel model) {
        var reason = new SimpleStringProperty("");
        var problem = new SimpleStringProperty("");
        var sentence = Form.label(DefinitionSentence.of(next));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var field = Form.text("apply-reason", "Reason", reason);
        var what =
                Form.label(
                        "It becomes a new version, and everybody is determined anew by it; until that is done the"
                                + " version in force stands whole. The record keeps who did it, when and why.",
                        "muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var all = new VBox(12, sentence, Form.labelled("_Reason", field, problem), what);
        all.setPrefWidth(WIDTH);
        var go = new Button("Apply and recount");
        go.setId("apply-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(
                _ -> {
                    if (reason.get().isBlank()) {
                        problem.set("Say why: the reason stands on the record.");
                        field.requestFocus();
                        return;
                    }
                    go.setDisable(true);
                    model.apply(
                            next,
                            reason.get().strip(),
                            wrong -> {
                                go.setDisable(false);
                                problem.set(wrong);
                                if (wrong.isEmpty() && all.getScene() != null) {
                                    sheets.close();
                                }
                            });
                });
        sheets.show("apply-sheet", title, all, go, sheets.closing("Cancel"));
        field.requestFocus();
    }
}
