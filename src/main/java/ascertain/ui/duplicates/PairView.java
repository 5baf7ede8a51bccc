package ascertain.ui.duplicates;

import ascertain.intake.duplicates.Match;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;
import ascertain.ui.duplicates.DuplicatesModel.Both;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The two of a pair side by side: why they may be one, who each is, field by field, and the verbs.
final class PairView extends BorderPane {
    private final DuplicatesModel model;
    private final HBox heads = new HBox(16);
    private final VBox reasons = new VBox(3);
    private final Button merge = new Button();

    PairView(DuplicatesModel model) {
        this.model = model;
        setId("pair");
        heads.getStyleClass().add("pair-heads");
        reasons.setId("reasons");
        var top = new VBox(12, reasons, heads);
        top.getStyleClass().add("answer");
        var scroll = new ScrollPane(new FieldGrid(model));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setMinWidth(0);
        setTop(top);
        setCenter(scroll);
        setBottom(foot());
        visibleProperty().bind(model.bothProperty().isNotNull());
        model.bothProperty().subscribe(this::show);
        model.keepsLeftProperty().subscribe(_ -> nameMerge());
    }

    private void show(@Nullable Both both) {
        if (both == null) {
            return;
        }
        reasons.getChildren()
                .setAll(both.pair().match().reasons().stream().map(PairView::reason).toList());
        var group = new ToggleGroup();
        heads.getChildren()
                .setAll(head(both.left(), true, group), head(both.right(), false, group));
        nameMerge();
    }

    private static Node reason(Match.Reason reason) {
        var words = Form.label(reason.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private Node head(ClaimantRecord record, boolean left, ToggleGroup group) {
        var claimant = record.claimant();
        var name =
                Form.label(
                        claimant.fullName().isEmpty() ? "No name" : claimant.fullName(), "strong");
        name.setTooltip(new Tooltip(name.getText()));
        var outcome = new OutcomeMark();
        outcome.show(record.determination().outcome());
        outcome.getStyleClass().add("badge");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        var stays = new RadioButton(claimant.reference() + " stays");
        stays.setId(left ? "stays-left" : "stays-right");
        stays.setAccessibleText(claimant.reference() + " stays");
        stays.setTooltip(new Tooltip(left ? "Key 1" : "Key 2"));
        stays.setToggleGroup(group);
        stays.setSelected(model.keepsLeftProperty().get() == left);
        stays.setOnAction(_ -> model.keepsLeftProperty().set(left));
        model.keepsLeftProperty().subscribe(now -> stays.setSelected(now == left));
        var inMails = Words.count(record.inMails().size(), "InMail", "InMail");
        var qualifying = Words.of(record.determination().qualifying()) + " qualifying";
        var rest =
                Words.count(record.periods().size(), "period", "periods")
                        + " · "
                        + Words.count(record.receipts().size(), "receipt", "receipts");
        var head =
                new VBox(
                        6,
                        name,
                        stays,
                        outcome,
                        new VBox(
                                Form.label(inMails, "caption"),
                                Form.label(qualifying, "caption"),
                                Form.label(rest, "caption")));
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setPrefWidth(0);
        head.setMinWidth(0);
        return head;
    }

    private void nameMerge() {
        var both = model.bothProperty().get();
        if (both != null) {
            var kept = model.keepsLeftProperty().get() ? both.left() : both.right();
            merge.setText("Merge into " + kept.claimant().reference());
        }
    }

    private Node foot() {
        merge.setId("merge");
        merge.getStyleClass().add("accent");
        merge.setTooltip(new Tooltip("M: the evidence of both counts; Ctrl+Z undoes it"));
        merge.setOnAction(_ -> model.merge());
        var apart = verb("apart", "Different people", "D: never asked again", model::tellApart);
        var later = verb("later", "Later", "L: to the end of the list", model::putOff);
        var earlier = Icons.button("previous-pair", Feather.CHEVRON_UP, "Previous pair, K");
        earlier.setOnAction(_ -> model.move(-1));
        var next = Icons.button("next-pair", Feather.CHEVRON_DOWN, "Next pair, J");
        next.setOnAction(_ -> model.move(1));
        merge.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(merge, apart, later, Form.spacer(), earlier, next);
        bar.getStyleClass().add("save-bar");
        var problem = Form.label("", "problem");
        problem.setId("pair-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        var notice = new HBox(problem);
        notice.getStyleClass().add("notice");
        Form.shownWhen(notice, model.problemProperty().map(text -> !text.isEmpty()));
        return new VBox(notice, bar);
    }

    private static Button verb(String id, String words, String key, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setTooltip(new Tooltip(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
