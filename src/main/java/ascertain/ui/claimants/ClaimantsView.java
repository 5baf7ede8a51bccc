package ascertain.ui.claimants;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import ascertain.membership.StatusStep.Condition;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Pace;
import ascertain.ui.Settings;
import ascertain.ui.Sheets;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The roll at the left, the person at the right; the split is dragged and remembered.
public final class ClaimantsView extends SplitPane {
    private static final List<KeyCode> PART_KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
    private final PersonModel person;
    private final RollModel roll;
    private final NextModel next;
    private final RollView rollView;
    private final PersonView personView;
    private final ObservableValue<@Nullable Scene> shownIn =
            visibleProperty().flatMap(is -> is ? sceneProperty() : new SimpleObjectProperty<>());

    /// What the screen leads to.
    ///
    /// @param sheets where changing many appears
    /// @param bin shows the bin
    /// @param comeHere shows this screen
    /// @param settings remember how a person likes the list
    /// @param parts what is shown of a claimant besides the form
    /// @param list writes lists
    /// @param reasons follows findings to what they rest on
    /// @param verbs what else can be done with those picked or found
    /// @param people the names of those who work on the case
    /// @param review what stands beneath the answer: by whom it is reviewed
    /// @param pace how fast the screen is filled
    public record More(
            Sheets sheets,
            Runnable bin,
            Runnable comeHere,
            Settings settings,
            List<PersonPart> parts,
            ListModel list,
            ReasonModel reasons,
            List<Verb> verbs,
            ObservableList<String> people,
            Node review,
            Pace pace) {}

    /// Something to be done, as a line of the menu.
    ///
    /// @param id its id
    /// @param words what the menu calls it
    /// @param key does it too
    /// @param verb does it
    public record Verb(String id, String words, KeyCombination key, Runnable verb) {
        /// By the menu alone.
        public Verb(String id, String words, Runnable verb) {
            this(id, words, KeyCombination.NO_MATCH, verb);
        }
    }

    /// Shows both; its keys work wherever the focus is while it is up.
    ///
    /// @param more what leads to sheets: changing many, the bin
    public ClaimantsView(RollModel roll, PersonModel person, ManyModel many, More more) {
        this.person = person;
        this.roll = roll;
        var nobody = new NobodyModel(roll, person, more.parts);
        // First of all: what was typed ahead goes to where the focus then is.
        person.shownProperty().subscribe((before, now) -> beginTyping(before, now));
        next = new NextModel(person, roll);
        var ahead = new TypedAhead(next);
        personView =
                new PersonView(
                        person,
                        roll,
                        more,
                        NobodyView.kept(nobody, this::focusList),
                        next,
                        ahead.told());
        ahead.on(this, personView, roll.knownProperty());
        setId("claimants-screen");
        var columns = new ColumnsModel(more.settings);
        Runnable list =
                () -> ListSheet.showOn(more.sheets, more.list, columns.shownProperty().get());
        rollView =
                new RollView(
                        roll,
                        columns,
                        more.sheets,
                        this::startNew,
                        RollMenu.items(many, list, more));
        getItems().add(rollView);
        more.pace.fill(
                this,
                () -> {
                    getItems()
                            .add(
                                    new StackPane(
                                            personView, NobodyView.empty(nobody, this::focusList)));
                    setDividerPositions(columns.split());
                    addEventFilter(
                            MouseEvent.MOUSE_RELEASED,
                            _ -> columns.split(getDividerPositions()[0]));
                });
        var keys =
                new HashMap<KeyCombination, Runnable>(
                        Map.of(
                                new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN),
                                person::save,
                                new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN),
                                next::saveAndNext,
                                new KeyCodeCombination(KeyCode.UP, ALT_DOWN),
                                () -> roll.move(-1),
                                new KeyCodeCombination(KeyCode.DOWN, ALT_DOWN),
                                () -> roll.move(1),
                                new KeyCodeCombination(KeyCode.M, SHORTCUT_DOWN),
                                () -> ManyView.changeOn(more.sheets, many, more.people),
                                new KeyCodeCombination(KeyCode.DELETE, SHORTCUT_DOWN),
                                () -> delete(many, more)));
        keys.put(new KeyCodeCombination(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN), list);
        more.verbs.forEach(one -> keys.put(one.key, one.verb));
        for (int i = 0; i < PART_KEYS.size(); i++) {
            int place = i;
            keys.put(
                    new KeyCodeCombination(PART_KEYS.get(i), SHORTCUT_DOWN),
                    () -> personView.goToPart(place));
        }
        shownIn.subscribe(
                (before, now) -> {
                    if (before != null) {
                        keys.keySet().forEach(before.getAccelerators()::remove);
                    }
                    if (now != null) {
                        now.getAccelerators().putAll(keys);
                    }
                });
        Bindings.bindContent(person.editor().people(), more.people);
        RecoveryView.watch(person.recovery(), more.sheets, more.comeHere);
    }

    /// Several that are picked are meant, and nobody deletes many without seeing how many.
    private static void delete(ManyModel many, More more) {
        if (many.arePicked()) {
            ManyView.deleteOn(more.sheets, many);
        } else {
            many.deleteSelected();
        }
    }

    /// Starts a new claimant, with the focus where typing begins.
    public void startNew() {
        boolean typing = person.editor().isNewTyped() && personView.isTypedIn();
        next.startNew();
        // Where a new one is typed already, the next key must not fall upon its name.
        if (!typing) {
            personView.focusFirst();
        }
    }

    /// Shows the part of the person of an id.
    public void showPart(String id) {
        personView.showPart(id);
    }

    /// Goes to where what a status asks of the person shown is done.
    public void goTo(Condition need) {
        personView.goTo(need);
    }

    /// Puts the focus where the arrow keys walk the roll.
    public void focusList() {
        rollView.focusList();
    }

    /// Goes to what was searched for: the first found is selected, and the arrow keys walk the
    /// rest.
    public void goToFound() {
        roll.selectFound();
        rollView.focusList();
    }

    /// Takes back what was typed last over the person shown.
    ///
    /// @return false when nothing is typed, so that what was done to the case is undone instead
    public boolean undo() {
        return isVisible()
                && (isOnTheWay() || person.editor().undo() || person.editor().isChanged());
    }

    /// Types again what was taken back last.
    public boolean redo() {
        return isVisible()
                && (isOnTheWay() || person.editor().redo() || person.editor().isChanged());
    }

    /// What is saved and about to leave the screen is not to be changed any more.
    private boolean isOnTheWay() {
        return next.awaitedProperty().get();
    }

    private void beginTyping(ClaimantRecord before, ClaimantRecord now) {
        boolean becameNew = now != null && now.id() == 0 && (before == null || before.id() != 0);
        if (becameNew && getScene() != null) {
            personView.focusFirst();
        }
    }
}
