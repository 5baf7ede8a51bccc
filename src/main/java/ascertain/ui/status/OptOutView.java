package ascertain.ui.status;

import ascertain.ui.control.Form;
import ascertain.ui.control.Takers;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A request to be left out of the class: what is on record, its dates, and the verbs that judge
/// it.
final class OptOutView extends VBox {
    private final StatusModel status;

    OptOutView(OptOutModel model, StatusModel status) {
        super(8);
        this.status = status;
        setId("opt-out");
        var words = StatusView.words("");
        words.setId("opt-out-words");
        words.textProperty().bind(model.wordsProperty());
        var begin =
                verb(
                        "opt-out-record",
                        "Record an opt-out…",
                        () -> {
                            model.openProperty().set(true);
                            focusAgain(null);
                        });
        Form.shownWhen(begin, model.openProperty().map(is -> !is));
        var problem = StatusView.words("", "problem");
        problem.setId("opt-out-problem");
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        var dates = dates(model);
        Form.shownWhen(dates, model.openProperty());
        getChildren().addAll(Form.label("Opt-out", "section-title"), words, begin, dates, problem);
    }

    /// Keeps the focus here after what stands here has changed: on what had it, or where a second
    /// Enter changes nothing.
    void focusAgain(@Nullable Node had) {
        if (had != null && Takers.of(this).anyMatch(had::equals)) {
            had.requestFocus();
        } else {
            Takers.of(this).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private VBox dates(OptOutModel model) {
        var row =
                new HBox(
                        12,
                        date("opt-out-requested", "Requested on", model.requestedProperty()),
                        date("opt-out-postmarked", "Postmarked on", model.postmarkedProperty()),
                        date("opt-out-received", "Received on", model.receivedProperty()));
        var rescind = verb("opt-out-rescind", "Rescind", model::rescind);
        Form.shownWhen(rescind, model.judgedProperty());
        var keep = verb("opt-out-keep", "Record, judge later", model::keep);
        keep.getStyleClass().add("quiet");
        Form.shownWhen(keep, model.judgedProperty().map(is -> !is));
        var verbs =
                new FlowPane(
                        8,
                        8,
                        verb("opt-out-valid", "Count as valid", model::countAsValid),
                        verb("opt-out-late", "Count as late", model::countAsLate),
                        rescind,
                        keep);
        return new VBox(
                8,
                row,
                Form.note("opt-out-order", model.remarkProperty()),
                verbs,
                StatusView.words(
                        "Valid puts the claimant out of the class, as of the day it was postmarked, else received."
                                + " Late and rescinded leave the outcome to the facts; the dates are kept.",
                        "caption"));
    }

    private Button verb(String id, String words, Runnable run) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(status.typedProperty());
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Node date(String id, String label, StringProperty typed) {
        var field = Form.text(id, label, typed);
        field.setPromptText("2024-09-18");
        var box = Form.labelled(label, field, new SimpleStringProperty(""));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
