package ascertain.ui.claimants;

import ascertain.membership.Finding;
import ascertain.membership.FindingCode;
import ascertain.roll.ClaimantField;
import ascertain.roll.Contactable;
import ascertain.store.ClaimantRecord;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.TimelineView;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The answer: who it is, what the rule says, why in sentences, and the timeline.
final class AnswerView extends VBox {
    private static final String LEGEND =
            "Up sent · down received · filled qualifies · hatched possible";
    private static final int SENTENCES = 3;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Consumer<FindingCode> open;
    private final Label name = Form.label("", "person-name");
    private final Label reference = Form.label("", "muted");
    private final OutcomeMark outcome = new OutcomeMark();
    private final Label qualifying = Form.label("", "muted");
    private final Label contact = Form.label("", "contact-badge");
    private final Button merged = new Button("");
    private String primary = "";
    private final VBox findings = new VBox(6);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty low = new SimpleBooleanProperty();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final ToggleButton more = new ToggleButton();

    /// @param open shows what a finding rests on
    /// @param other shows the claimant of a reference
    AnswerView(
            PersonModel model, RollModel roll, Consumer<FindingCode> open, Consumer<String> other) {
        this.open = open;
        merged.setId("merged-into");
        merged.getStyleClass().addAll("link", "small");
        merged.setOnAction(_ -> other.accept(primary));
        Form.shownWhen(merged, merged.textProperty().map(text -> !text.isEmpty()));
        getStyleClass().add("answer");
        outcome.setId("outcome");
        outcome.getStyleClass().add("badge");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        name.setId("person-name");
        reference.setId("reference");
        findings.setId("findings");
        var timeline = new TimelineView();
        model.onShow().story.subscribe(timeline::show);
        var named = Form.label("", "caption");
        named.setId("timeline-named");
        named.textProperty()
                .bind(timeline.namedProperty().map(words -> words.isEmpty() ? LEGEND : words));
        // Over the line's foot while something is named, so that nothing beneath it jumps.
        var over = Form.label("", "caption", "timeline-over");
        over.textProperty().bind(timeline.namedProperty());
        over.visibleProperty().bind(low.and(timeline.namedProperty().isNotEmpty()));
        over.setMouseTransparent(true);
        var drawn = new StackPane(timeline, over);
        StackPane.setAlignment(over, Pos.BOTTOM_LEFT);
        Tooltip.install(timeline, new Tooltip(LEGEND));
        getChildren()
                .addAll(
                        heading(roll),
                        badges(),
                        findings,
                        Form.note("answer-left-out", model.onShow().leftOut),
                        drawn,
                        named);
        model.shownProperty().subscribe(this::show);
        Form.shownWhen(drawn, folded.not());
        Form.shownWhen(named, folded.not().and(low.not()));
        low.subscribe(timeline::setLow);
        low.subscribe(is -> pseudoClassStateChanged(LOW, is));
        for (var changed : List.of(folded, low, whole)) {
            changed.subscribe(() -> show(model.shownProperty().get()));
        }
    }

    /// Whether room is short: the deciding sentence alone until more are asked for, and a low
    /// timeline.
    BooleanProperty lowProperty() {
        return low;
    }

    /// Whether only the name, the outcome and the deciding sentence are shown, where room is short.
    BooleanProperty foldedProperty() {
        return folded;
    }

    private Node badges() {
        contact.setId("contact-badge");
        contact.setWrapText(true);
        contact.setMinHeight(Region.USE_PREF_SIZE);
        contact.setGraphic(Icons.icon(Feather.PHONE_OFF));
        Form.shownWhen(contact, contact.textProperty().map(text -> !text.isEmpty()));
        more.setId("more-findings");
        more.getStyleClass().addAll("link", "small");
        more.selectedProperty().bindBidirectional(whole);
        var badges = new FlowPane(12, 6, outcome, merged, qualifying, contact, more);
        badges.setRowValignment(javafx.geometry.VPos.CENTER);
        return badges;
    }

    private Node heading(RollModel roll) {
        var earlier =
                Icons.button("previous-claimant", Feather.CHEVRON_UP, "Previous claimant, Alt+Up");
        earlier.setOnAction(_ -> roll.move(-1));
        var next = Icons.button("next-claimant", Feather.CHEVRON_DOWN, "Next claimant, Alt+Down");
        next.setOnAction(_ -> roll.move(1));
        name.setMinWidth(0);
        reference.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new HBox(12, name, reference, Form.spacer(), earlier, next);
        heading.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return heading;
    }

    private void show(@Nullable ClaimantRecord record) {
        if (record == null) {
            return;
        }
        var claimant = record.claimant();
        name.setText(
                claimant.fullName().isEmpty()
                        ? record.id() == 0 ? "New claimant" : "No name yet"
                        : claimant.fullName());
        reference.setText(claimant.reference());
        contact.setText(Contactable.of(claimant).words().orElse(""));
        primary = claimant.text(ClaimantField.DUPLICATE_OF);
        merged.setText(primary.isEmpty() ? "" : "Merged into " + primary);
        var determination = record.determination();
        outcome.show(determination.outcome());
        qualifying.setText(
                determination.qualifying() == 0
                        ? ""
                        : Words.count(
                                determination.qualifying(),
                                "qualifying InMail",
                                "qualifying InMail"));
        int most = folded.get() || low.get() && !whole.get() ? 1 : SENTENCES;
        findings.getChildren().setAll(sentences(record.findings(), most));
        int beneath = Math.min(SENTENCES, record.findings().size()) - 1;
        more.setText(whole.get() ? "Less" : "+ " + Words.count(beneath, "reason", "reasons"));
        more.setVisible(low.get() && !folded.get() && beneath > 0);
        more.setManaged(more.isVisible());
    }

    private List<Node> sentences(List<Finding> findings, int most) {
        return lines(findings.stream().limit(most), open);
    }

    private static List<Node> lines(Stream<Finding> findings, Consumer<FindingCode> open) {
        return findings.map(finding -> (Node) new FindingLine(finding, open)).toList();
    }

    /// The findings there is no room for at the top.
    static ObservableValue<List<Node>> rest(PersonModel model, Consumer<FindingCode> open) {
        return model.shownProperty()
                .map(record -> lines(record.findings().stream().skip(SENTENCES), open));
    }
}
