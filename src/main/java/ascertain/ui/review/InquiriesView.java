package ascertain.ui.review;

import ascertain.store.Inquiry;
import ascertain.ui.control.Form;
import ascertain.ui.control.SuggestField;
import ascertain.ui.control.Suggestion;
import ascertain.ui.control.Takers;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The inquiries about the claimant shown: one to ask, and those there are, each answered and
/// closed in place.
public final class InquiriesView extends VBox {
    private static final double WIDEST = 820;
    private final InquiryModel model;
    private final VBox cards = new VBox();

    /// @param people the names of those who work on the case
    public InquiriesView(InquiryModel model, ObservableList<String> people) {
        this.model = model;
        getStyleClass().add("inquiries");
        setId("inquiries");
        var entry = entry(people);
        // Whoever is not on the roll yet has nothing to be asked about.
        entry.disableProperty().bind(model.whomProperty().map(_ -> false).orElse(true));
        cards.setId("inquiry-list");
        cards.setMaxWidth(WIDEST);
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(60);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(entry, scroll);
        model.inquiriesProperty().subscribe(this::show);
    }

    private Node entry(ObservableList<String> people) {
        var words = new WordsArea("inquiry-words", "What you want to know about this record", 2);
        words.textProperty().bindBidirectional(model.wordsProperty());
        var offered = FXCollections.<Suggestion>observableArrayList();
        people.addListener((ListChangeListener<String>) _ -> offer(offered, people));
        offer(offered, people);
        var whom = new SuggestField(offered, typed -> typed, false);
        whom.setId("inquiry-of");
        whom.setAccessibleText("Who is to answer; empty for anybody");
        whom.setPromptText("anybody");
        whom.textProperty().bindBidirectional(model.askedOfProperty());
        whom.setPrefWidth(180);
        whom.setMinWidth(96);
        var label = Form.label("Put _to", "field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(whom);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var ask = new Button("_Ask");
        ask.setId("inquiry-ask");
        ask.setTooltip(new Tooltip("Ctrl+Shift+Enter"));
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(_ -> model.ask());
        var foot = new HBox(8, label, whom, Form.spacer(), ask);
        foot.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, words, Form.problem(words, model.problemProperty()), foot);
        WordsArea.sendOn(box, model::ask);
        return box;
    }

    private static void offer(ObservableList<Suggestion> offered, List<String> people) {
        offered.setAll(people.stream().map(Suggestion::of).toList());
    }

    private void show(@Nullable List<Inquiry> inquiries) {
        var focused = focused();
        cards.getChildren().clear();
        if (inquiries == null) {
            return;
        }
        for (var one : inquiries) {
            cards.getChildren().add(new InquiryCard(model, one));
        }
        if (inquiries.isEmpty()) {
            var nothing =
                    Form.label(
                            "Nobody has asked anything. What you ask stands on the dashboard of whom you put it to,"
                                    + " and the answer on yours until you close it.",
                            "muted");
            nothing.setWrapText(true);
            nothing.setMinHeight(Region.USE_PREF_SIZE);
            cards.getChildren().add(nothing);
        }
        // Whoever answered by keyboard goes on at the same inquiry.
        cards.getChildren().stream()
                .filter(card -> focused.equals(card.getId()))
                .flatMap(Takers::of)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// The id of the card that has the focus, or the empty text.
    private String focused() {
        for (var node = getScene() == null ? null : getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node instanceof InquiryCard) {
                return node.getId();
            }
        }
        return "";
    }
}
