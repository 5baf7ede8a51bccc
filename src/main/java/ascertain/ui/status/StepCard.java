package ascertain.ui.status;

import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Condition;
import ascertain.roll.Status;
import ascertain.store.Statuses.Look;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// One next status: its verb, and what it asks for with a tick or what to do.
final class StepCard extends VBox {
    private final StatusModel model;
    private final Status next;
    private final Consumer<Condition> way;
    private boolean asked;

    StepCard(StatusModel model, Look look, Status next, Consumer<Condition> way) {
        super(8);
        this.model = model;
        this.next = next;
        this.way = way;
        getStyleClass().add("step-card");
        var checks = look.checks().getOrDefault(next, List.of());
        var typed = typedFor();
        boolean lacking = typed == null && checks.stream().anyMatch(check -> !check.met());
        var give =
                verb("give", StatusWords.verb(next, StatusWords.status(look.record().claimant())));
        if (lacking) {
            give.setDisable(true);
        } else {
            give.disableProperty().bind(model.typedProperty());
        }
        if (typed == null) {
            give.setOnAction(_ -> model.give(next));
            getChildren().add(give);
            checks.forEach(check -> getChildren().add(line(check)));
        } else {
            typed.setOnAction(_ -> model.give(next));
            typed.focusedProperty().subscribe(has -> asked |= has);
            typed.textProperty().subscribe((_, _) -> asked = true);
            give.setOnAction(_ -> askFirst(typed));
            getChildren().add(beside(labelled(typed), give));
        }
        if (lacking && model.mayOverrule()) {
            getChildren().add(overruling());
        }
    }

    /// A step that is told something is not made before somebody was at what it is told.
    private void askFirst(TextField typed) {
        if (asked) {
            model.give(next);
        } else {
            typed.requestFocus();
            typed.selectAll();
        }
    }

    private Button verb(String id, String words) {
        var button = new Button(words);
        button.setId(id + "-" + next.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// What a step is told besides, typed right here; null where it is told nothing.
    private @Nullable TextField typedFor() {
        return switch (next) {
            case DEFICIENT -> Form.text("step-cure-by", "Cure by", model.cureByProperty());
            case REJECTED -> Form.text("step-reason", "Rejection reason", model.reasonProperty());
            default -> null;
        };
    }

    private static Node labelled(TextField field) {
        return Form.labelled(field.getAccessibleText(), field, new SimpleStringProperty(""));
    }

    private static Node beside(Node typed, Button button) {
        var row = new HBox(8, typed, button);
        row.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        HBox.setHgrow(typed, Priority.ALWAYS);
        return row;
    }

    private Node overruling() {
        var field =
                Form.text(
                        "step-overruling",
                        "As an attorney you may overrule it, because",
                        model.overrulingProperty());
        var button = verb("overrule", "Verify all the same");
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.overrulingProperty().get().isBlank()
                                                || model.typedProperty().getValue(),
                                model.overrulingProperty(),
                                model.typedProperty()));
        button.setOnAction(_ -> model.overrule());
        return beside(labelled(field), button);
    }

    private Node line(Check check) {
        var icon = Icons.icon(check.met() ? Feather.CHECK : Feather.X);
        icon.getStyleClass().add(check.met() ? "met" : "lacking");
        var words = StatusView.words(check.words(), check.met() ? "muted" : "check-words");
        words.setAccessibleText((check.met() ? "There: " : "Lacking: ") + check.words());
        var line = new HBox(8, icon, words);
        line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var there = where(check.condition());
        if (!check.met() && !there.isEmpty()) {
            var go = new Button(there);
            go.setId("way-" + check.condition().name().toLowerCase(Locale.ROOT));
            go.getStyleClass().add("link");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setAccessibleText("Go to " + there);
            go.setOnAction(_ -> way.accept(check.condition()));
            line.getChildren().add(go);
        }
        return line;
    }

    /// What is lacking is done elsewhere: there; empty where nothing in the window does it.
    private static String where(Condition condition) {
        return switch (condition) {
            case DOCUMENT -> "Documents";
            case ATTESTATION -> "Attested on";
            case NAME -> "Family name";
            case CURE_BY, REJECTION_REASON, SECOND_PERSON -> "";
        };
    }
}
