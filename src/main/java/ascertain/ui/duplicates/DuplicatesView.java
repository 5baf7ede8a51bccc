package ascertain.ui.duplicates;

import ascertain.desk.Lookalikes;
import ascertain.desk.Lookalikes.Pair;
import ascertain.intake.duplicates.Rule;
import ascertain.intake.duplicates.Strength;
import ascertain.ui.Sheets;
import ascertain.ui.control.EmptyState;
import ascertain.ui.control.EmptyState.Said;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;

/// The queue at the left, the two at the right. J and K go along it, M merges, D tells apart, L
/// puts off, 1 and 2 say who stays.
public final class DuplicatesView extends SplitPane {
    private final DuplicatesModel model;
    private final SureModel sure;
    private final Doors doors;
    private final ListView<Pair> list;
    private boolean showing;

    /// Where the screen leads.
    ///
    /// @param sheets what is asked first appears on
    /// @param pick lets a person pick what to import
    /// @param others shows what else waits for a person
    public record Doors(Sheets sheets, Runnable pick, Runnable others) {}

    /// Shows the queue of a model.
    public DuplicatesView(DuplicatesModel model, SureModel sure, Doors doors) {
        this.model = model;
        this.sure = sure;
        this.doors = doors;
        setId("duplicates-screen");
        list = new ListView<>(model.queue().pairs());
        var left = new BorderPane(list(), top(), null, foot(), null);
        left.getStyleClass().add("list");
        left.setMinWidth(260);
        getItems().addAll(left, new PairView(model));
        setDividerPositions(0.36);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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

    private Node list() {
        list.setId("pairs");
        list.getStyleClass().add("pairs");
        list.setAccessibleText("Pairs who may be one person");
        list.setCellFactory(_ -> new PairCell());
        list.setPlaceholder(new EmptyState("no-pairs", nobody()));
        model.selectedProperty().subscribe(this::showSelected);
        // A list that is filled anew forgets what was selected in it.
        model.queue()
                .pairs()
                .addListener(
                        (ListChangeListener<Pair>)
                                _ -> showSelected(model.selectedProperty().get()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        pair -> {
                            if (pair != null && !showing) {
                                model.selectedProperty().set(pair);
                            }
                        });
        return list;
    }

    private ObservableValue<Said> nobody() {
        var queue = model.queue();
        var rollEmpty = queue.rollEmptyProperty();
        return Bindings.createObjectBinding(
                () -> {
                    if (queue.foundProperty().get() == null) {
                        return Said.only("Nobody has been looked for yet.");
                    }
                    return rollEmpty.getValue()
                            ? new Said("Nobody is on this roll yet.", "Import…", doors.pick)
                            : new Said(
                                    "Nobody seems to be on the roll twice.",
                                    "See what else needs a person",
                                    doors.others);
                },
                queue.foundProperty(),
                rollEmpty);
    }

    private void showSelected(@Nullable Pair pair) {
        // What was chosen of the pair before goes with it, and the focus with that.
        if (getScene() != null
                && getScene().getFocusOwner() instanceof ToggleButton
                && pair != null) {
            focusQueue();
        }
        showing = true;
        if (pair == null) {
            list.getSelectionModel().clearSelection();
        } else {
            int place = list.getItems().indexOf(pair);
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 3));
        }
        showing = false;
    }

    private Node top() {
        var sureOnes = new Button("Merge sure ones…");
        sureOnes.setId("sure-ones");
        sureOnes.setMinWidth(Region.USE_PREF_SIZE);
        sureOnes.setOnAction(_ -> sure.plan(plan -> new SureView(sure, plan).showOn(doors.sheets)));
        sureOnes.disableProperty()
                .bind(
                        model.queue()
                                .foundProperty()
                                .map(found -> found.counts().getOrDefault(Strength.SURE, 0) == 0)
                                .orElse(true));
        var again = Icons.button("look-again", Feather.REFRESH_CW, "Look again");
        again.setOnAction(_ -> model.queue().look());
        var row = new HBox(8, sureOnes, Form.spacer(), again);
        row.getStyleClass().add("filters");
        return row;
    }

    private Node foot() {
        var counts = Form.label("", "caption");
        counts.setId("pair-counts");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        counts.textProperty()
                .bind(model.queue().foundProperty().map(DuplicatesView::words).orElse(""));
        var state = Form.label("", "caption");
        state.setId("pairs-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        state.textProperty().bind(model.queue().stateProperty());
        Form.shownWhen(state, model.queue().stateProperty().map(text -> !text.isEmpty()));
        var foot = new VBox(2, counts, state);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    private static String words(Lookalikes found) {
        var parts = new ArrayList<String>();
        found.counts()
                .forEach(
                        (strength, count) ->
                                parts.add(
                                        Words.of(count)
                                                + " "
                                                + Words.of(strength)
                                                        .toLowerCase(java.util.Locale.ROOT)));
        var words = new StringBuilder(String.join(" · ", parts));
        if (found.pairs().size() < found.count()) {
            words.append(" · the first ").append(Words.of(found.pairs().size())).append(" listed");
        }
        if (!found.whole()) {
            words.append(" · too many to compare all");
        }
        var namesakes = found.common().get(Rule.NAME);
        if (namesakes != null) {
            words.append("\nNames that many share are not compared by name alone; one has ")
                    .append(Words.count(namesakes, "person.", "people."));
        }
        return words.toString();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Runnable verb =
                switch (event.getCode()) {
                    case J -> () -> model.move(1);
                    case K -> () -> model.move(-1);
                    case M -> model::merge;
                    case D -> model::tellApart;
                    case L -> model::putOff;
                    case DIGIT1, NUMPAD1 -> () -> model.keepsLeftProperty().set(true);
                    case DIGIT2, NUMPAD2 -> () -> model.keepsLeftProperty().set(false);
                    default -> null;
                };
        if (verb != null) {
            event.consume();
            verb.run();
        }
    }
}
