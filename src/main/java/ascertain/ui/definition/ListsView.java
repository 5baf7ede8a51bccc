package ascertain.ui.definition;

import ascertain.store.Missed;
import ascertain.ui.Sheets;
import ascertain.ui.control.Words;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands under the curve, one list at a time.
final class ListsView extends VBox {
    private final HBox tabs = new HBox(4);
    private final StackPane shown = new StackPane();
    private final NearView nearly;
    private final ToggleGroup group = new ToggleGroup();

    ListsView(ClassModel model, NearModel near, Sheets sheets) {
        super(8);
        setMinHeight(206);
        tabs.getStyleClass().add("class-tabs");
        VBox.setVgrow(shown, Priority.ALWAYS);
        var turns = tab("turns", "Who changes", new TurnsView(model));
        var borderline = tab("borderline", "Borderline", new BorderlineView(model));
        nearly = new NearView(near);
        var misses = tab("near", "But for one thing", nearly);
        count(misses, "But for one thing", near.missedProperty().map(Missed::persons).orElse(0L));
        var versions = tab("versions", "Versions", new VersionsView(model, sheets));
        tab("months", "Figures by month", new MonthsView(model));
        count(
                turns,
                "Who changes",
                model.preview().turnsProperty().map(found -> found.count()).orElse(0L));
        count(borderline, "Borderline", model.borderline().countProperty().map(Number::longValue));
        model.versions()
                .versions()
                .addListener(
                        (ListChangeListener<Object>)
                                change ->
                                        versions.setText(
                                                words("Versions", change.getList().size())));
        getChildren().setAll(tabs, shown);
        turns.fire();
    }

    /// Whether those who would be in but for one thing are up.
    ObservableValue<Boolean> nearShown() {
        return nearly.sceneProperty().isNotNull();
    }

    private ToggleButton tab(String id, String words, Node list) {
        var tab = new ToggleButton(words);
        tab.setId("tab-" + id);
        tab.getStyleClass().add("part-tab");
        tab.setToggleGroup(group);
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true);
                    shown.getChildren().setAll(list);
                });
        tabs.getChildren().add(tab);
        return tab;
    }

    private static void count(ToggleButton tab, String words, ObservableValue<Long> count) {
        count.subscribe(number -> tab.setText(words(words, number)));
    }

    private static String words(String words, long number) {
        return number == 0 ? words : words + "  " + Words.of(number);
    }
}
