package ascertain.ui.claimants;

import ascertain.membership.Chain;
import ascertain.membership.FindingCode;
import ascertain.membership.StatusStep.Condition;
import ascertain.roll.ClaimantField;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Reveal;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One claimant: the answer at the top, the form beneath, saving at the foot.
final class PersonView extends BorderPane {
    private static final double ABOVE = 48;

    /// Enough height for the whole answer above another part.
    private static final double ROOM = 800;

    private static final double WIDEST = 820;

    private final PersonModel model;
    private final NextModel next;
    private final Sheets sheets;
    private final EditorView editor;
    private final ScrollPane scroll;
    private final PartsView parts;

    /// @param above what stands above the answer
    /// @param ahead what is typed for the next claimant
    PersonView(
            PersonModel model,
            RollModel roll,
            ClaimantsView.More around,
            Node above,
            NextModel next,
            Node ahead) {
        this.model = model;
        this.next = next;
        setId("person");
        sheets = around.sheets();
        editor = new EditorView(model.editor(), around.pace());
        Consumer<FindingCode> why = code -> follow(around.reasons(), roll, code);
        var rest = new VBox(6);
        rest.getStyleClass().add("rows");
        AnswerView.rest(model, why)
                .subscribe(nodes -> rest.getChildren().setAll(nodes == null ? List.of() : nodes));
        rest.managedProperty().bind(Bindings.isNotEmpty(rest.getChildren()));
        editor.getChildren().addFirst(rest);
        editor.setMaxWidth(WIDEST);
        var page = new StackPane(editor);
        page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setId("editor-scroll");
        scroll.setFocusTraversable(false);
        revealFocus();
        var answer =
                new AnswerView(
                        model, roll, why, merged -> around.reasons().find(merged, roll::select));
        setTop(new VBox(above, answer, around.review()));
        var form = new BorderPane(scroll, null, null, foot(ahead), null);
        GroupKeys.on(editor, form, editor::focusFirst);
        var all = new ArrayList<PersonPart>();
        all.add(new PersonPart("record", "Record", new SimpleStringProperty(""), form));
        all.addAll(around.parts());
        parts = new PartsView(all, around.pace());
        setCenter(parts);
        answer.foldedProperty()
                .bind(parts.placeProperty().greaterThan(0).and(heightProperty().lessThan(ROOM)));
        answer.lowProperty().bind(heightProperty().lessThan(ROOM));
        visibleProperty().bind(model.shownProperty().isNotNull());
        model.problemProperty()
                .subscribe(
                        problem -> {
                            if (!problem.isEmpty()) {
                                parts.show(0);
                                showWrong();
                            }
                        });
        model.clashes().clashProperty().subscribe(_ -> MixView.show(model.clashes(), sheets));
    }

    /// Whoever types sees the field with its caption and the heading above it, however the focus
    /// got there.
    private void revealFocus() {
        editor.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(
                        focused -> {
                            if (focused != null && isTypedIn()) {
                                Reveal.node(focused);
                            }
                        });
    }

    /// Whether the focus is in the form.
    boolean isTypedIn() {
        return getScene() != null && Reveal.isIn(editor, getScene().getFocusOwner());
    }

    void focusFirst() {
        parts.show(0);
        scroll.setVvalue(0);
        editor.focusFirst();
    }

    /// Goes to the part at a place, from 0.
    void goToPart(int place) {
        if (place == 0) {
            focusFirst();
        } else {
            parts.goTo(place);
        }
    }

    /// Shows the part of an id.
    void showPart(String id) {
        parts.show(id);
    }

    /// Goes to where what a status asks for is done.
    void goTo(Condition need) {
        if (need == Condition.DOCUMENT) {
            parts.goTo("documents");
        } else {
            var field =
                    need == Condition.ATTESTATION
                            ? ClaimantField.ATTESTED_ON
                            : ClaimantField.FAMILY_NAME;
            goToRow(new Chain.Held(field, ""));
        }
    }

    /// Shows what a finding rests on.
    private void follow(ReasonModel reasons, RollModel roll, FindingCode code) {
        var shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        reasons.ask(shown, code);
        ReasonView.showOn(
                sheets,
                reasons,
                new ReasonView.Doors(
                        this::goToRow,
                        roll::select,
                        document -> parts.show("documents", document.evidence())));
    }

    /// Goes to where a row or a field of the record is typed or read.
    private void goToRow(Chain.Link link) {
        parts.show(0);
        applyCss();
        layout();
        if (!editor.goTo(link)) {
            parts.show("status");
        }
    }

    /// Goes to the first entry that cannot be read, so that nobody has to look for it.
    private void showWrong() {
        editor.lookupAll(".wrong").stream()
                .filter(this::isInForm)
                .findFirst()
                .ifPresent(this::goTo);
    }

    /// Whether the form shows it, whichever part of the person is up.
    private boolean isInForm(Node node) {
        return node == editor || node.isVisible() && isInForm(node.getParent());
    }

    private void goTo(Node wrong) {
        var at = editor.sceneToLocal(wrong.localToScene(wrong.getBoundsInLocal()));
        double room = editor.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((at.getMinY() - ABOVE) / room, 0, 1));
        }
        wrong.requestFocus();
    }

    private Node foot(Node ahead) {
        var save = new Button("Save");
        save.setId("save");
        save.getStyleClass().add("accent");
        save.setTooltip(new Tooltip("Ctrl+S"));
        save.setOnAction(_ -> model.save());
        var on = new Button("Save and next");
        on.setId("save-and-next");
        on.setTooltip(new Tooltip("Ctrl+Enter: saves and starts the next claimant"));
        on.setOnAction(_ -> next.saveAndNext());
        var back = new Button("Take back");
        back.setId("take-back");
        back.setTooltip(new Tooltip("Takes back what was typed since the last save"));
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> model.takeBack());
        for (var button : List.of(save, on, back)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new HBox(save, on, Form.spacer(), back);
        bar.getStyleClass().add("save-bar");
        return new VBox(notice(), ahead, bar);
    }

    private Node notice() {
        var words = new Label();
        words.setId("save-problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.problemProperty());
        var compare = new Button();
        compare.textProperty()
                .bind(
                        model.clashes()
                                .clashProperty()
                                .map(
                                        clash ->
                                                clash.theirs() == null
                                                        ? "See what can be done…"
                                                        : "See both versions…"));
        compare.setId("compare");
        compare.setMinWidth(Region.USE_PREF_SIZE);
        compare.setOnAction(_ -> MixView.show(model.clashes(), sheets));
        Form.shownWhen(compare, model.clashes().clashProperty().isNotNull());
        var notice = new VBox(words, compare);
        notice.getStyleClass().add("notice");
        Form.shownWhen(notice, model.problemProperty().map(text -> !text.isEmpty()));
        return notice;
    }
}
