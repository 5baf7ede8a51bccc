package ascertain.ui.claimants;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that offers what an earlier sitting left unsaved; Esc leaves it for the next start.
final class RecoveryView extends VBox {
    private static final double WIDTH = 460;

    private RecoveryView(RecoveryModel model) {
        super(12);
        setPrefWidth(WIDTH);
        var who = new VBox(4);
        who.setId("left-unsaved");
        model.lines().forEach(line -> who.getChildren().add(Form.label(line)));
        getChildren()
                .addAll(
                        who,
                        wrapped(
                                "Brought back, it stands where you typed it and is not saved yet."
                                        + " Esc leaves it for the next start."));
    }

    /// Shows on `sheets` whatever is left, as soon as it is known.
    static void watch(RecoveryModel model, Sheets sheets, Runnable goThere) {
        model.leftProperty()
                .subscribe(
                        left -> {
                            if (!left.isEmpty()) {
                                offer(model, sheets, goThere);
                            }
                        });
        model.noticeProperty()
                .subscribe(
                        words -> {
                            if (!words.isEmpty()) {
                                sheets.tell("Not all you typed could be brought back", words);
                            }
                        });
    }

    private static void offer(RecoveryModel model, Sheets sheets, Runnable goThere) {
        var back = new Button("Bring back");
        back.setId("bring-back-typed");
        back.getStyleClass().add("accent");
        back.setOnAction(
                _ -> {
                    sheets.close();
                    goThere.run();
                    model.bringBack();
                });
        var away = new Button("Throw away");
        away.setId("throw-away-typed");
        away.setOnAction(
                _ -> {
                    sheets.close();
                    model.throwAway();
                });
        sheets.show("recovery", model.words(), new RecoveryView(model), back, away);
    }

    private static Region wrapped(String words) {
        var label = Form.label(words, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
