package ascertain.ui.definition;

import ascertain.membership.Swing;
import ascertain.store.BorderlineCase;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Map;

/// Those whose outcome one small change would turn, with what would decide each.
final class BorderlineView extends VBox {
    private static final String KNOWN = "Borderline: the outcome would be ";
    private final BorderlineModel borderline;
    private final Kinds kinds = new Kinds("borderline-kinds");

    BorderlineView(ClassModel model) {
        super(8);
        setId("borderline");
        borderline = model.borderline();
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
        Tables.add(table, "What would change it", 0, one -> plain(one.decides()));
        Tables.add(table, "What it rests on", 0, BorderlineCase::rests);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .setAll(
                        kinds,
                        table,
                        Tables.detail(table, one -> one.decides() + " Now: " + one.rests()));
        Form.shownWhen(kinds, borderline.swingsProperty().map(found -> !found.isEmpty()));
        borderline.swingsProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> borderline.look(scene != null));
    }

    private void show(Map<Swing, long[]> found) {
        kinds.begin(
                "borderline-all", borderline.countProperty().get(), () -> borderline.pick(null));
        found.forEach(
                (swing, ids) ->
                        kinds.add(
                                "borderline-%s-if-%s".formatted(swing.after(), swing.change()),
                                words(swing),
                                ids.length,
                                () -> borderline.pick(swing)));
    }

    /// "Member → not a member if days were counted in UTC".
    private static String words(Swing swing) {
        return "%s → %s if %s"
                .formatted(
                        Words.of(swing.before()),
                        Words.of(swing.after()).toLowerCase(Locale.ROOT),
                        swing.change());
    }

    /// The list says already that they are borderline: "Member if …".
    private static String plain(String sentence) {
        var rest =
                (sentence.startsWith(KNOWN) ? sentence.substring(KNOWN.length()) : sentence)
                        .replace("class member if", "member if");
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
