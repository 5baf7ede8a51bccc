package ascertain.ui.claimants;

import ascertain.store.SavedFilter;
import ascertain.ui.Sheets;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import java.util.ArrayList;
import java.util.List;

/// What the list shows by its name, and the filters kept to pick another from.
final class SavedMenu extends MenuButton {
    private final RollModel model;
    private final Sheets sheets;

    SavedMenu(RollModel model, Sheets sheets) {
        this.model = model;
        this.sheets = sheets;
        setId("saved-filters");
        getStyleClass().add("list-name");
        setTooltip(new Tooltip("Saved filters"));
        setMaxWidth(200);
        textProperty().bind(model.saved().nameProperty());
        model.saved().filtersProperty().subscribe(now -> show(now));
        addEventHandler(ON_SHOWN, _ -> model.saved().read());
    }

    private void show(List<SavedFilter> filters) {
        var items = new ArrayList<MenuItem>();
        items.add(item("saved-everybody", "Everybody", model::showAll));
        filters.forEach(
                filter -> items.add(item("", filter.name(), () -> model.saved().pick(filter))));
        items.add(new SeparatorMenuItem());
        items.add(
                item(
                        "manage-filters",
                        "Keep this filter, rename, delete…",
                        () -> new SavedView(model.saved()).showOn(sheets)));
        getItems().setAll(items);
    }

    private static MenuItem item(String id, String words, Runnable verb) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> verb.run());
        return item;
    }
}
