package ascertain.ui.reports;

import ascertain.ui.control.Form;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with what is chosen, and what came of it.
final class HandOutView extends VBox {
    HandOutView(ChoiceModel choice, HandOutModel model, PrintModel printing) {
        super(8);
        var outcome = model.outcome();
        var export = button("report-export", "E_xport…", model::export);
        export.getStyleClass().add("accent");
        export.disableProperty().bind(outcome.busyProperty());
        var print = button("report-print", "P_rint…", printing::print);
        print.disableProperty().bind(outcome.busyProperty());
        Form.shownWhen(print, choice.offerProperty().map(Offer.OfPaper.class::isInstance));
        var cancel = button("report-cancel", "_Cancel", outcome::cancel);
        Form.shownWhen(cancel, outcome.busyProperty());
        var told = Form.label("", "muted");
        told.setId("report-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.textProperty().bind(outcome.toldProperty());
        Form.shownWhen(told, outcome.toldProperty().map(words -> !words.isEmpty()));
        var open = button("report-open", "_Open it", model::open);
        Form.shownWhen(open, outcome.writtenProperty().map(_ -> true).orElse(false));
        getChildren().addAll(new HBox(8, export, print, cancel), told, open);
    }

    private static Button button(String id, String words, Runnable verb) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }
}
