package ascertain.ui.conflicts;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The two sheets of the conflict check.
public final class ConflictsView {
    private static final double WIDTH = 420;

    private ConflictsView() {}

    /// Shows what goes into the list, and writes it.
    public static void listOn(Sheets sheets, ConflictsModel model, long... ids) {
        model.begin(ids);
        var write = new Button("Write the list…");
        write.setId("conflict-write");
        write.getStyleClass().add("accent");
        write.disableProperty().bind(model.unclearedProperty().isEqualTo(0));
        write.setOnAction(
                _ -> {
                    sheets.close();
                    model.writeList();
                });
        var told =
                words(
                        "The list holds their names, former names, representative, reference, State and country, and"
                                + " nothing else. Everybody is on it, since it contacts nobody. It goes on the case's record.");
        told.getStyleClass().add("muted");
        sheets.show(
                "conflict-listing",
                "Conflict-check list",
                box(count(model), told),
                write,
                sheets.closing("Cancel"));
    }

    /// Asks by whom and when they were checked, and says that they are cleared.
    public static void clearOn(Sheets sheets, ConflictsModel model, long... ids) {
        model.begin(ids);
        var clear = new Button("Clear conflicts");
        clear.setId("conflict-clear");
        clear.getStyleClass().add("accent");
        clear.disableProperty().bind(model.unclearedProperty().isEqualTo(0));
        clear.setOnAction(
                _ -> {
                    if (model.clear()) {
                        sheets.close();
                    }
                });
        var by = Form.text("conflict-by", "Checked by", model.byProperty());
        var on = Form.text("conflict-on", "Checked on", model.onProperty());
        var none = new SimpleStringProperty("");
        var fields =
                new HBox(
                        12,
                        Form.labelled("Checked by", by, none),
                        Form.labelled("Checked on", on, none));
        fields.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        var problem = words("");
        problem.setId("conflict-problem");
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        var told = words("Those cleared before keep who cleared them, and when.");
        told.getStyleClass().add("muted");
        sheets.show(
                "conflict-clearing",
                "Clear conflicts",
                box(count(model), fields, problem, told),
                clear,
                sheets.closing("Cancel"));
    }

    private static Label count(ConflictsModel model) {
        var count = words("");
        count.setId("conflict-count");
        count.textProperty().bind(model.wordsProperty());
        return count;
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static VBox box(Node... nodes) {
        var box = new VBox(12, nodes);
        box.setPrefWidth(WIDTH);
        return box;
    }
}
