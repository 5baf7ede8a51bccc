package ascertain.ui.questions;

import ascertain.store.ClaimantRecord;
import ascertain.ui.Sheets;
import ascertain.ui.control.EmptyState;
import ascertain.ui.control.EmptyState.Said;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The queue at the left, one claimant and what is asked of it at the right. J and K go along the
/// queue; Y, N and L answer the first question.
public final class QuestionsView extends SplitPane {
    private final QuestionsModel model;
    private final ListView<Waiting.Row> list = new ListView<>();
    private final GivenModel given;
    private boolean showing;

    /// Where the screen leads.
    ///
    /// @param sheets what is asked first appears on
    /// @param open shows a claimant's whole record
    /// @param document lets a person look at a document of a claimant before they answer, or null
    ///   where nothing does
    /// @param pick lets a person pick what to import
    /// @param others shows what else waits for a person
    public record Doors(
            Sheets sheets,
            LongConsumer open,
            @Nullable Consumer<ClaimantRecord> document,
            Runnable pick,
            Runnable others) {}

    /// Shows the queue of a model.
    ///
    /// @param given the answers given before
    public QuestionsView(QuestionsModel model, GivenModel given, Doors doors) {
        this.model = model;
        this.given = given;
        setId("questions-screen");
        var left = new BorderPane(list(doors), top(), null, foot(doors.sheets), null);
        left.getStyleClass().add("list");
        left.setMinWidth(260);
        var asked = new AskedView(model, doors, this::focusQueue);
        getItems().addAll(left, asked);
        setDividerPositions(0.34);
        new QuestionKeys(model, asked).on(this, list);
        // Whoever brings the screen up by a key goes on at the keyboard.
        list.sceneProperty().subscribe(_ -> focusQueue());
        visibleProperty().subscribe(_ -> focusQueue());
    }

    /// Puts the focus where the keys work.
    private void focusQueue() {
        if (isVisible() && list.getScene() != null) {
            list.requestFocus();
        }
    }

    private Node list(Doors doors) {
        list.setId("waiting");
        list.getStyleClass().add("pairs");
        list.setAccessibleText("Claimants a doubt keeps undetermined");
        list.setCellFactory(_ -> new WaitingCell());
        var nobody = new EmptyState("nobody-waits", nobody(doors));
        Form.shownWhen(nobody, model.queue().foundProperty());
        var wrong = Form.label("", "problem");
        wrong.setId("waiting-problem");
        wrong.setWrapText(true);
        wrong.setMaxWidth(220);
        wrong.textProperty().bind(model.problemProperty());
        list.setPlaceholder(new VBox(8, wrong, nobody));
        ((VBox) list.getPlaceholder()).setAlignment(javafx.geometry.Pos.CENTER);
        model.queue().waitingProperty().subscribe(this::fill);
        model.queue().selectedProperty().subscribe(_ -> showSelected());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !showing) {
                                model.queue().selectedProperty().set(row.id());
                            }
                        });
        return list;
    }

    private ObservableValue<Said> nobody(Doors doors) {
        var queue = model.queue();
        var rollEmpty = queue.rollEmptyProperty();
        return Bindings.createObjectBinding(
                () -> {
                    if (rollEmpty.getValue()) {
                        return new Said("Nobody is on this roll yet.", "Import…", doors.pick);
                    }
                    return queue.mineProperty().get()
                            ? new Said(
                                    "No doubt decides the outcome of anybody assigned to you.",
                                    "Show all who wait",
                                    () -> queue.mineProperty().set(false))
                            : new Said(
                                    "No doubt decides anybody's outcome now.",
                                    "See what else needs a person",
                                    doors.others);
                },
                queue.mineProperty(),
                rollEmpty);
    }

    private void fill(Waiting waiting) {
        showing = true;
        list.setItems(waiting);
        showing = false;
        showSelected();
    }

    private void showSelected() {
        showing = true;
        int place =
                model.queue()
                        .waitingProperty()
                        .get()
                        .placeOf(model.queue().selectedProperty().get());
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 3));
        }
        showing = false;
    }

    private Node top() {
        var group = new ToggleGroup();
        var row =
                new HBox(
                        8,
                        chip("all-wait", "All", false, group),
                        chip("mine-wait", "Assigned to me", true, group));
        row.getStyleClass().add("filters");
        return row;
    }

    private ToggleButton chip(String id, String words, boolean mine, ToggleGroup group) {
        var chip = new ToggleButton(words);
        chip.setId(id);
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setOnAction(_ -> model.queue().mineProperty().set(mine));
        model.queue().mineProperty().subscribe(now -> chip.setSelected(now == mine));
        // A chosen chip stays chosen when it is pressed again.
        chip.selectedProperty()
                .subscribe(_ -> chip.setSelected(model.queue().mineProperty().get() == mine));
        return chip;
    }

    private Node foot(Sheets sheets) {
        var count = Form.label("", "caption");
        count.setId("waiting-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        model.queue()
                                .waitingProperty()
                                .map(
                                        waiting ->
                                                waiting.isEmpty()
                                                        ? "Nobody waits"
                                                        : Words.count(
                                                                        waiting.size(),
                                                                        "claimant waits",
                                                                        "claimants wait")
                                                                + ", whom one answer decides first"));
        Form.shownWhen(count, model.queue().foundProperty());
        var before = new Button("Answers given…");
        before.setId("answers-given");
        before.getStyleClass().add("quiet");
        before.setTooltip(new Tooltip("What was said of periods, to ask again where it was wrong"));
        before.setMinWidth(Region.USE_PREF_SIZE);
        before.setOnAction(_ -> GivenView.showOn(sheets, given));
        var foot = new HBox(8, count, Form.spacer(), before);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        foot.getStyleClass().add("list-foot");
        return foot;
    }
}
