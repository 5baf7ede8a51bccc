package ascertain.ui.definition;

import ascertain.store.BorderlineCase;
import ascertain.ui.control.Words;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// Those whose outcome one small change would turn, with what would decide each.
final class BorderlineView extends VBox {
    private static final String KNOWN = "Borderline: the outcome would be ";

    BorderlineView(ClassModel model) {
        super(8);
        setId("borderline");
        var table =
                Tables.of(
                        "borderline-claimants",
                        "Borderline claimants",
                        model.borderline().saidProperty(),
                        model.borderline().rowsProperty(),
                        one -> model.showClaimant(one.id()));
        Tables.add(table, "Reference", 88, BorderlineCase::reference);
        Tables.add(table, "Name", 130, BorderlineCase::name);
        Tables.add(table, "Outcome", 104, one -> Words.of(one.outcome()));
        Tables.add(table, "What would turn it", 0, one -> plain(one.decides()));
        Tables.add(table, "What it rests on", 0, BorderlineCase::rests);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(table, Tables.detail(table, one -> one.decides() + " Now: " + one.rests()));
    }

    /// The list says already that they are borderline: "Class member if …".
    private static String plain(String sentence) {
        var rest = sentence.startsWith(KNOWN) ? sentence.substring(KNOWN.length()) : sentence;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
