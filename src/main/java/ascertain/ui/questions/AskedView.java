package ascertain.ui.questions;

import ascertain.membership.Finding;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Takers;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.TimelineView;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// One claimant: what the rule says of it and why, the timeline, and the questions.
final class AskedView extends BorderPane {
    private static final int SENTENCES = 2;
    private static final double WITH_KEYS = 620;
    private static final double ROOM = 800;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final String LEGEND =
            "Up sent · down received · filled qualifies · hatched possible";

    private final QuestionsModel model;
    private final QuestionsView.Doors doors;
    private final Runnable afterwards;
    private final Label name = Form.label("", "person-name");
    private final Label reference = Form.label("", "muted");
    private final OutcomeMark outcome = new OutcomeMark();
    private final VBox sentences = new VBox(4);
    private final TimelineView timeline = new TimelineView();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Button all = new Button();

    AskedView(QuestionsModel model, QuestionsView.Doors doors, Runnable afterwards) {
        this.model = model;
        this.doors = doors;
        this.afterwards = afterwards;
        setId("asked");
        setMinWidth(0);
        cards.setId("questions");
        cards.getStyleClass().add("question-cards");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(top());
        setCenter(scroll);
        setBottom(foot());
        visibleProperty().bind(model.shownProperty().isNotNull());
        model.shownProperty().subscribe(this::show);
        model.cardsProperty().subscribe(this::lay);
    }

    private Node top() {
        name.setId("asked-name");
        name.setMinWidth(0);
        reference.setId("asked-reference");
        reference.setMinWidth(Region.USE_PREF_SIZE);
        outcome.setId("asked-outcome");
        outcome.getStyleClass().add("badge");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        sentences.setId("asked-sentences");
        timeline.setId("asked-timeline");
        var open = Icons.button("open-asked", Feather.USER, "Show the whole record");
        open.setOnAction(
                _ -> {
                    var now = model.shownProperty().get();
                    if (now != null) {
                        doors.open().accept(now.record().id());
                    }
                });
        var heading = new HBox(12, name, reference, outcome, Form.spacer(), open);
        heading.setAlignment(Pos.CENTER_LEFT);
        var named = Form.label("", "caption");
        named.textProperty()
                .bind(timeline.namedProperty().map(words -> words.isEmpty() ? LEGEND : words));
        var top = new VBox(heading, sentences, timeline, named);
        heightProperty()
                .map(height -> height.doubleValue() < ROOM)
                .subscribe(
                        low -> {
                            timeline.setLow(low);
                            top.pseudoClassStateChanged(LOW, low);
                        });
        top.getStyleClass().add("answer");
        return top;
    }

    private void show(@Nullable Shown now) {
        timeline.show(now == null ? null : now.story());
        if (now == null) {
            return;
        }
        var claimant = now.record().claimant();
        name.setText(claimant.fullName().isEmpty() ? "No name yet" : claimant.fullName());
        reference.setText(claimant.reference());
        outcome.show(now.record().determination().outcome());
        sentences
                .getChildren()
                .setAll(
                        now.record().findings().stream()
                                .limit(SENTENCES)
                                .map(Finding::sentence)
                                .map(AskedView::wrapped)
                                .toList());
        int possible = now.questions().possible().size();
        boolean many = possible > 1 && now.wordCounts();
        all.setText("All %s possible were InMail…".formatted(Words.of(possible)));
        all.setVisible(many);
        all.setManaged(many);
        if (model.cardsProperty().get().isEmpty()) {
            lay(List.of());
        }
    }

    private void lay(List<Card> asked) {
        var nodes = new ArrayList<Node>();
        for (var card : asked) {
            nodes.add(new CardView(model, card, nodes.size() + 1, afterwards));
        }
        var now = model.shownProperty().get();
        if (now != null) {
            now.remarks().forEach(words -> nodes.add(muted(words)));
        }
        cards.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    /// Leads to the first thing that answers the first question.
    void focusFirst() {
        Takers.of(cards).findFirst().ifPresent(Node::requestFocus);
    }

    /// Leads to the first day that answers the first question.
    ///
    /// @return false where no day does
    boolean focusDay() {
        var day =
                cards.getChildren().stream()
                        .limit(1)
                        .flatMap(Takers::of)
                        .filter(TextField.class::isInstance)
                        .findFirst();
        day.ifPresent(Node::requestFocus);
        return day.isPresent();
    }

    private Node foot() {
        all.setId("all-possible");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> confirmAll());
        var document = new Button("Look at a document…");
        document.setId("look-at-document");
        document.setMinWidth(Region.USE_PREF_SIZE);
        var look = doors.document();
        document.setVisible(look != null);
        document.setManaged(look != null);
        document.setOnAction(
                _ -> {
                    var now = model.shownProperty().get();
                    if (look != null && now != null) {
                        look.accept(now.record());
                    }
                });
        var earlier = Icons.button("previous-asked", Feather.CHEVRON_UP, "Previous claimant, K");
        earlier.setOnAction(_ -> model.queue().move(-1));
        var next = Icons.button("next-asked", Feather.CHEVRON_DOWN, "Next claimant, J");
        next.setOnAction(_ -> model.queue().move(1));
        var keys = Form.label("Y · N · L answer the first", "caption");
        var bar = new HBox(all, document, keys, Form.spacer(), earlier, next);
        Form.shownWhen(keys, bar.widthProperty().greaterThan(WITH_KEYS));
        bar.getStyleClass().add("save-bar");
        var problem = Form.label("", "problem");
        problem.setId("asked-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        var notice = new HBox(problem);
        notice.getStyleClass().add("notice");
        Form.shownWhen(notice, model.problemProperty().map(text -> !text.isEmpty()));
        return new VBox(notice, bar);
    }

    private void confirmAll() {
        var now = model.shownProperty().get();
        if (now == null) {
            return;
        }
        var many = Words.of(now.questions().possible().size());
        var words =
                wrapped(
                        "All %s messages of %s that are only possible InMail go on record as InMail, on the claimant's word without a document. One undo takes them all back."
                                .formatted(many, now.record().claimant().reference()));
        words.setMaxWidth(460);
        var say = new Button("All %s were InMail".formatted(many));
        say.setId("say-all");
        say.getStyleClass().add("accent");
        say.setOnAction(
                _ -> {
                    doors.sheets().close();
                    afterwards.run();
                    model.allWere();
                });
        doors.sheets()
                .show(
                        "all-possible-sheet",
                        "The claimant says they were InMail",
                        words,
                        say,
                        doors.sheets().closing("Cancel"));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(640);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
