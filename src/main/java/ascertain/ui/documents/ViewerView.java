package ascertain.ui.documents;

import ascertain.store.ClaimantRecord;
import ascertain.ui.PagesModel;
import ascertain.ui.PagesView;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.OutcomeMark;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A document as a sheet: the answer on top, the pages at the left, what waits for it at the right.
final class ViewerView extends VBox {
    private static final double AROUND = 48;
    private static final double ABOVE_AND_BELOW = 176;
    private static final double LEAST_WIDTH = 700;
    private static final double LEAST_HEIGHT = 380;
    private static final double ROWS = 300;

    private final SeenModel seen;
    private final PagesView pagesView;
    private final SeenView seenView;

    /// @param begin reads the document
    ViewerView(PagesModel pages, Runnable begin, SeenModel seen) {
        super(12);
        this.seen = seen;
        setId("viewer");
        pagesView = new PagesView(pages, "");
        seenView = new SeenView(seen);
        seenView.setMinWidth(ROWS);
        seenView.setPrefWidth(ROWS);
        seenView.setMaxWidth(ROWS);
        HBox.setHgrow(pagesView, Priority.ALWAYS);
        pagesView.setMinWidth(0);
        pagesView.setPrefWidth(0);
        var both = new HBox(16, pagesView, seenView);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        both.setPrefHeight(0);
        getChildren().addAll(answer(seen), both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        seen.inView.bind(
                Bindings.createBooleanBinding(
                        () -> pages.imageProperty().get() != null || !pages.lines().isEmpty(),
                        pages.imageProperty(),
                        pages.lines()));
        // Another sheet may lie above this one for a while.
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                pages.end();
                                seen.end();
                            }
                            if (now != null) {
                                begin.run();
                                seen.begin();
                            }
                        });
    }

    void showOn(Sheets sheets) {
        prefWidthProperty()
                .bind(Bindings.max(LEAST_WIDTH, sheets.widthProperty().subtract(AROUND * 2)));
        prefHeightProperty()
                .bind(
                        Bindings.max(
                                LEAST_HEIGHT, sheets.heightProperty().subtract(ABOVE_AND_BELOW)));
        sheets.show("viewer-sheet", seen.documentName(), this, sheets.closing("Close"));
        seenView.focusFirst();
    }

    /// The answer, which stands above the document.
    private static Node answer(SeenModel model) {
        var outcome = new OutcomeMark();
        outcome.setId("seen-outcome");
        outcome.getStyleClass().add("badge");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = Form.label("");
        sentence.setId("seen-sentence");
        sentence.setMinWidth(0);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        model.recordProperty()
                .subscribe(
                        record -> {
                            outcome.show(record == null ? null : record.determination().outcome());
                            sentence.setText(first(record));
                        });
        var answer = new HBox(12, outcome, sentence);
        answer.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return answer;
    }

    private static String first(@Nullable ClaimantRecord record) {
        return record == null || record.findings().isEmpty()
                ? ""
                : record.findings().getFirst().sentence();
    }

    private void key(KeyEvent event) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (event.isShortcutDown()) {
            if (!typing && event.getCode() == KeyCode.Z) {
                event.consume();
                if (event.isShiftDown()) {
                    seen.redo();
                } else {
                    seen.undo();
                }
            }
            return;
        }
        pagesView.key(event, typing);
    }
}
