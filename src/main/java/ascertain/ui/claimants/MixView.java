package ascertain.ui.claimants;

import ascertain.ui.Sheets;
import ascertain.ui.claimants.Difference.Pick;
import ascertain.ui.control.Form;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet on which a person chooses between mine and theirs, line by line.
final class MixView extends GridPane {
    private static final double WIDTH = 640;
    private static final double TALLEST = 380;
    private static final double LINE = 42;

    private MixView(MixModel model) {
        setId("mix-lines");
        setHgap(12);
        setVgap(8);
        getColumnConstraints()
                .setAll(new ColumnConstraints(110), side(), side(), new ColumnConstraints(60));
        add(Form.label("Mine", "field-label"), 1, 0);
        add(Form.label("Theirs", "field-label"), 2, 0);
        int at = 1;
        for (var difference : model.differences()) {
            line(difference, at++);
        }
    }

    /// Shows the clash that waits, if one does.
    static void show(Clashes clashes, Sheets sheets) {
        var clash = clashes.clashProperty().get();
        if (clash == null) {
            return;
        }
        var theirs = clash.theirs();
        if (theirs == null) {
            showDeleted(clashes, clash, sheets);
            return;
        }
        var model = new MixModel(clash, theirs);
        var scroll = new ScrollPane(new MixView(model));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(Math.min(TALLEST, (1 + model.differences().size()) * LINE));
        var keys =
                words(
                        "Only what differs is here. What you typed is taken at first, and theirs where you"
                                + " typed nothing. Keys on a line: M mine, T theirs, B both.");
        var all = new VBox(12, keys, scroll);
        all.setPrefWidth(WIDTH);
        var save =
                verb(
                        "save-mix",
                        "Save the mix",
                        sheets,
                        () -> clashes.save(clash, theirs, model.draft()));
        save.getStyleClass().add("accent");
        sheets.show(
                "mix",
                "Somebody saved " + model.reference() + " while you typed",
                all,
                save,
                sheets.closing("Not now"));
    }

    private static void showDeleted(Clashes clashes, Clash clash, Sheets sheets) {
        var anew = verb("enter-anew", "Enter as new", sheets, () -> clashes.enterAnew(clash));
        anew.getStyleClass().add("accent");
        var away = verb("give-up", "Throw away", sheets, () -> clashes.giveUp(clash));
        var words =
                words(
                        "It is in the bin; what you typed is still here. Entered as new, it gets the next free"
                                + " reference, without the receipts and documents that are in the bin.");
        words.setPrefWidth(460);
        sheets.show(
                "deleted-meanwhile",
                "Somebody deleted " + clash.reference() + " while you typed",
                words,
                anew,
                away,
                sheets.closing("Not now"));
    }

    private static Button verb(String id, String words, Sheets sheets, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(
                _ -> {
                    sheets.close();
                    does.run();
                });
        return button;
    }

    private static Label words(String words) {
        var label = Form.label(words, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints side() {
        var side = new ColumnConstraints();
        side.setHgrow(Priority.ALWAYS);
        side.setPrefWidth(120);
        side.setMinWidth(60);
        return side;
    }

    private void line(Difference difference, int at) {
        var name = Form.label(difference.label, "field-label");
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.CENTER);
        add(name, 0, at);
        add(choice(difference, Pick.MINE, difference.mine, at), 1, at);
        add(choice(difference, Pick.THEIRS, difference.theirs, at), 2, at);
        if (difference.bothCan) {
            add(choice(difference, Pick.BOTH, "Both", at), 3, at);
        }
    }

    private static ToggleButton choice(Difference difference, Pick pick, String words, int at) {
        var nothing = words.isEmpty();
        var button = new ToggleButton(nothing ? "nothing" : words);
        button.setId("take-" + at + "-" + pick.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("pick");
        if (nothing) {
            button.getStyleClass().add("nothing");
        }
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    difference.take(pick);
                    mark(button, difference, pick);
                });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> typed(difference, event));
        difference.pick.subscribe(_ -> mark(button, difference, pick));
        return button;
    }

    private static void mark(ToggleButton button, Difference difference, Pick pick) {
        var now = difference.pick.get();
        boolean taken = now == pick || now == Pick.BOTH;
        button.setSelected(taken);
        button.setAccessibleText(
                difference.label
                        + ", "
                        + pick.name().toLowerCase(java.util.Locale.ROOT)
                        + ": "
                        + button.getText()
                        + (taken ? ", taken" : ", not taken"));
    }

    private static void typed(Difference difference, KeyEvent event) {
        switch (event.getCode()) {
            case M -> difference.take(Pick.MINE);
            case T -> difference.take(Pick.THEIRS);
            case B -> difference.take(Pick.BOTH);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
