package ascertain.ui.claimants;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.List;

/// The menu of the list: what can be done with those picked or found, and the bin.
final class RollMenu {
    private RollMenu() {}

    static List<MenuItem> items(ManyModel many, Runnable list, ClaimantsView.More more) {
        var items = new ArrayList<MenuItem>();
        items.add(
                item(
                        "change-many",
                        "Change many…",
                        () -> ManyView.changeOn(more.sheets(), many, more.people())));
        items.add(item("export-list", "Export a list…", list));
        more.verbs().forEach(one -> items.add(item(one.id(), one.words(), one.verb())));
        items.add(new SeparatorMenuItem());
        items.add(item("delete-one", "Delete the one shown", many::deleteSelected));
        items.add(
                item("delete-many", "Delete many…", () -> ManyView.deleteOn(more.sheets(), many)));
        items.add(new SeparatorMenuItem());
        items.add(item("show-bin", "Bin…", more.bin()));
        return items;
    }

    private static MenuItem item(String id, String words, Runnable verb) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> verb.run());
        return item;
    }
}
