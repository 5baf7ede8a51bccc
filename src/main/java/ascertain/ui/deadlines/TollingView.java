package ascertain.ui.deadlines;

import ascertain.desk.DeadlinesAhead;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.ZoneOffset;

/// The attorney's switch: whether pendency is added, and why.
final class TollingView extends VBox {
    private static final String LAW =
            "American Pipe & Construction Co. v. Utah, 414 U.S. 538 (1974): a class filing stops the statutes for the"
                    + " individual claims of the class while it is pending. Whether it does where an action was dismissed"
                    + " before certification was left open. China Agritech v. Resh (2018): never for a later class action.";
    private final Label state = words("");
    private final Label pendencies = words("caption");
    private final Button turn = new Button();
    private boolean on;

    TollingView(DeadlinesModel model) {
        super(8);
        setId("tolling");
        state.setId("tolling-state");
        pendencies.setId("tolling-pendencies");
        var law = words("caption");
        law.setText(LAW);
        var reason = Form.text("tolling-reason", "Why tolling is switched", model.reasonProperty());
        var none = new SimpleStringProperty("");
        var field = Form.labelled("Why (totals and papers name it)", reason, none);
        HBox.setHgrow(field, Priority.ALWAYS);
        turn.setId("tolling-turn");
        turn.setMinWidth(Region.USE_PREF_SIZE);
        turn.setOnAction(_ -> model.switchTolling(!on));
        reason.setOnAction(_ -> turn.fire());
        var line = new HBox(8, field, turn);
        line.setAlignment(Pos.BOTTOM_LEFT);
        var problem = words("problem");
        problem.setId("tolling-problem");
        problem.textProperty().bind(model.refusedProperty());
        Form.shownWhen(problem, model.refusedProperty().map(why -> !why.isEmpty()));
        getChildren()
                .setAll(
                        Form.label("Tolling", "section-title"),
                        state,
                        pendencies,
                        line,
                        problem,
                        law);
    }

    void show(DeadlinesAhead ahead) {
        var tolling = ahead.tolling();
        on = tolling.on();
        turn.setText(on ? "Switch tolling off" : "Switch tolling on");
        var at = tolling.at();
        var who =
                at == null
                        ? ""
                        : " since %s, by %s%s"
                                .formatted(
                                        Words.of(at.atOffset(ZoneOffset.UTC).toLocalDate()),
                                        tolling.by().isEmpty() ? "somebody" : tolling.by(),
                                        tolling.reason().isEmpty() ? "" : ": " + tolling.reason());
        state.setText(
                (on ? "On" : "Off")
                        + (who.isEmpty() ? ", as it is until an attorney switches it on" : who)
                        + ".");
        var pending = ahead.limitation(true).tolling().pendencies();
        var said =
                pending.stream()
                        .map(
                                one ->
                                        "%s to %s (%s)"
                                                .formatted(
                                                        Words.of(one.filed()),
                                                        Words.of(one.ended()),
                                                        Words.count(one.days(), "day", "days")))
                        .toList();
        pendencies.setText(
                said.isEmpty()
                        ? "No class action was pending by the key dates, so tolling changes nothing."
                        : "Pending by the key dates: " + String.join("; ", said) + ".");
    }

    private static Label words(String style) {
        var label = Form.label("");
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
