package ascertain.ui.questions;

import ascertain.membership.Question;
import ascertain.ui.control.Form;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One question with its answers.
final class CardView extends VBox {
    private final QuestionsModel model;
    private final Card card;
    private final Runnable afterwards;
    private final String id;
    private final boolean first;

    /// @param number its place among the questions, from 1; the keys answer the first
    /// @param afterwards called when an answer was given
    CardView(QuestionsModel model, Card card, int number, Runnable afterwards) {
        this.model = model;
        this.card = card;
        this.afterwards = afterwards;
        id = "question-" + number;
        first = number == 1;
        setId(id);
        getStyleClass().add("question-card");
        var words = wrapped(card.words());
        words.getStyleClass().add("strong");
        words.setId(id + "-words");
        getChildren().addAll(words, facts());
        var choices = model.choices(card);
        if (card.days().isEmpty()) {
            getChildren().add(answers(choices));
        } else if (choices.isEmpty()) {
            getChildren().add(days(false, leave()));
        } else if (card.question() instanceof Question.OfInMail) {
            getChildren().addAll(days(false), answers(choices));
        } else {
            getChildren().addAll(answers(choices), days(true));
        }
    }

    private Node facts() {
        var decides =
                Form.label(
                        card.question().alone() ? "Decides" : "Decides with another",
                        "strength",
                        card.question().alone() ? "likely" : "possible");
        decides.setMinWidth(Region.USE_PREF_SIZE);
        var facts = wrapped(card.facts());
        facts.getStyleClass().add("caption");
        var row = new HBox(8, decides, facts);
        HBox.setHgrow(facts, Priority.ALWAYS);
        return row;
    }

    private Node answers(List<Choice> choices) {
        var row = new FlowPane(8, 8);
        for (var choice : choices) {
            var button = button(choice.label(), key(choice.key()));
            button.setId(id + "-" + choice.key().name().toLowerCase(Locale.ROOT));
            button.setOnAction(
                    _ -> {
                        afterwards.run();
                        model.answer(choice);
                    });
            row.getChildren().add(button);
        }
        row.getChildren().add(leave());
        return row;
    }

    private Button leave() {
        boolean day = card.question() instanceof Question.OfInMail && !card.days().isEmpty();
        var leave = button(day ? "Nobody knows" : "Leave open", "L");
        leave.setId(id + "-leave");
        leave.getStyleClass().add("quiet");
        leave.setOnAction(
                _ -> {
                    afterwards.run();
                    model.leaveOpen(card);
                });
        return leave;
    }

    private static String key(Choice.Key key) {
        return switch (key) {
            case YES -> "Y";
            case NO -> "N";
            case NONE -> "";
        };
    }

    private Button button(String words, String key) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words + ": " + card.words());
        if (first && !key.isEmpty()) {
            button.setTooltip(new Tooltip("Key " + key));
        }
        return button;
    }

    /// @param or whether they are one more way to answer
    /// @param more what stands beside them
    private Node days(boolean or, Node... more) {
        var problem = new SimpleStringProperty("");
        var fields = new ArrayList<TextField>();
        var row = new FlowPane(8, 8);
        row.setRowValignment(VPos.CENTER);
        Runnable answer =
                () -> {
                    List<String> typed = fields.stream().map(TextField::getText).toList();
                    var wrong = model.type(card, typed, true);
                    problem.set(wrong);
                    if (wrong.isEmpty()) {
                        afterwards.run();
                    }
                };
        for (var day : card.days()) {
            var field = new TextField();
            field.setId(id + "-" + day.name().toLowerCase(Locale.ROOT));
            field.setPromptText("2024-09-18");
            field.setPrefColumnCount(10);
            field.setAccessibleText(day.label() + ": " + card.words());
            field.setOnAction(_ -> enter(field, fields, problem, answer));
            field.textProperty().subscribe((_, _) -> problem.set(""));
            var label =
                    Form.label(
                            or ? "Or its " + day.label().toLowerCase(Locale.ROOT) : day.label(),
                            "field-label");
            label.setLabelFor(field);
            label.setMinWidth(Region.USE_PREF_SIZE);
            fields.add(field);
            var pair = new HBox(label, field);
            pair.getStyleClass().add("row-of-fields");
            row.getChildren().add(pair);
        }
        var give = button("Answer", "");
        give.setId(id + "-give");
        give.setOnAction(_ -> answer.run());
        row.getChildren().add(give);
        row.getChildren().addAll(more);
        return new VBox(3, row, Form.problem(fields.getFirst(), problem));
    }

    /// Enter in a day leads to the one that nothing is typed in yet; there it answers.
    private void enter(
            TextField field, List<TextField> fields, StringProperty problem, Runnable answer) {
        var empty = fields.stream().filter(other -> other.getText().isBlank()).findFirst();
        if (field.getText().isBlank() || empty.isEmpty()) {
            answer.run();
            return;
        }
        var wrong = model.type(card, fields.stream().map(TextField::getText).toList(), false);
        problem.set(wrong);
        if (wrong.isEmpty()) {
            empty.get().requestFocus();
        }
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }
}
