package ascertain.ui.damages;

import ascertain.store.Narrowing;
import ascertain.ui.Pace;
import ascertain.ui.control.EmptyState;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The screen of what the roll may be worth: whom it counts at the top, then the scenarios, the
/// settlement, or those with actual damages.
public final class DamagesView extends BorderPane {
    private static final double WIDEST = 1600;
    private static final String FROZEN = "Frozen";

    private final DamagesModel model;
    private final ToggleGroup tabs = new ToggleGroup();
    private final CountedBar bar;

    /// Where the screen leads.
    ///
    /// @param claimants shows some of the roll
    /// @param claimant shows a claimant's whole record
    /// @param start starts a new claimant
    /// @param pace how fast the screen is filled
    public record Doors(
            Consumer<Narrowing> claimants, LongConsumer claimant, Runnable start, Pace pace) {}

    /// The part of the figures frozen.
    ///
    /// @param part shows them
    /// @param freeze freezes those counted now
    /// @param any whether there are any
    public record Frozen(Region part, Button freeze, ObservableValue<Boolean> any) {}

    /// Shows what a model counts.
    public DamagesView(
            DamagesModel model, TermsModel terms, ModelsModel models, Frozen frozen, Doors doors) {
        this.model = model;
        setId("damages-screen");
        bar = new CountedBar(model);
        var parts =
                List.of(
                        part("Scenarios", scenarios(doors)),
                        part(
                                "Settlement",
                                scrolled(
                                        "settlement-scroll",
                                        "Settlement",
                                        new SettlementView(terms, models))),
                        part("Actual damages", new ActualsView(model, doors.claimant)),
                        part(FROZEN, frozen.part));
        var row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(WIDEST - 41);
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = new HBox(row);
        line.getStyleClass().addAll("part-tabs", "screen-tabs");
        tabs.getToggles().forEach(tab -> row.getChildren().add((Node) tab));
        row.getChildren().addAll(Form.spacer(), frozen.freeze);
        // What is frozen is counted no more: nobody chooses whom it counts.
        Form.shownWhen(
                bar, tabs.selectedToggleProperty().map(tab -> tab != tabs.getToggles().getLast()));
        // A tab pressed again stays up.
        tabs.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                tabs.selectToggle(before);
                            }
                        });
        tabs.selectToggle(tabs.getToggles().getFirst());
        var stack = new StackPane();
        parts.forEach(part -> doors.pace.fill(this, () -> stack.getChildren().add(part)));
        var body = new BorderPane(stack);
        body.setTop(new VBox(bar, line));
        var some =
                model.factsProperty()
                        .map(facts -> facts.totals().claimants() > 0)
                        .orElse(false)
                        .flatMap(any -> any ? new SimpleBooleanProperty(true) : frozen.any);
        Form.shownWhen(body, some);
        var nobody = nobody(doors);
        Form.shownWhen(nobody, some.map(any -> !any));
        setCenter(new StackPane(body, nobody));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().subscribe(_ -> look());
        visibleProperty().subscribe(_ -> look());
    }

    /// Puts the focus where whom to count is chosen.
    public void focusFirst() {
        bar.focusFirst();
    }

    /// Brings up the figures frozen.
    public void showFrozen() {
        tabs.selectToggle(tabs.getToggles().getLast());
    }

    private void look() {
        model.seenProperty().set(isVisible() && getScene() != null);
    }

    private void press(KeyEvent event) {
        int place = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.isShortcutDown() && place >= 0 && place < tabs.getToggles().size()) {
            event.consume();
            var tab = (ToggleButton) tabs.getToggles().get(place);
            tabs.selectToggle(tab);
            tab.requestFocus();
        }
    }

    private Node part(String title, Region content) {
        int place = tabs.getToggles().size() + 1;
        var tab = new ToggleButton(title);
        tab.setId("damages-tab-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setTooltip(new Tooltip("Ctrl+" + place));
        tab.getStyleClass().add("part-tab");
        tab.setToggleGroup(tabs);
        Form.shownWhen(content, tab.selectedProperty());
        return content;
    }

    private Region scenarios(Doors doors) {
        var page =
                new VBox(
                        24,
                        new ScenariosView(model),
                        new PartsView(model, doors.claimants),
                        new NotesView(model));
        page.getStyleClass().add("screen");
        page.setMaxWidth(WIDEST);
        Form.shownWhen(page, model.countedProperty().isNotNull());
        return scrolled("scenarios-scroll", "Scenarios", page);
    }

    private static ScrollPane scrolled(String id, String title, Region page) {
        var scroll = new ScrollPane(page);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(title);
        ScrollKeys.on(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Region nobody(Doors doors) {
        var said =
                model.factsProperty()
                        .map(
                                _ ->
                                        new EmptyState.Said(
                                                "Nobody is on this roll yet, so there is nothing to count.",
                                                "Enter a claimant",
                                                doors.start))
                        .orElse(EmptyState.Said.only("The roll is being counted."));
        return new EmptyState("damages-none", said);
    }
}
