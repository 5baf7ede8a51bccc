package ascertain.ui.intake;

import ascertain.store.RejectedRow;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One import: its report as it was told, what can be done about it, and its rejected rows.
final class BatchView extends BorderPane {
    private static final double MOST_REPORT = 160;

    private final ImportsModel model;
    private final RejectedModel rejected;
    private final VBox report = new VBox(8);
    private final Button undo = new Button("Undo this import");
    private final Button again = new Button("Choose the file again…");
    private final Button export = new Button("Export the rejected rows…");
    private final Button fix = new Button("Fix…");
    private final Button all = new Button("Try all again");
    private final Button dismiss = new Button("Dismiss");
    private final javafx.scene.control.Label whyNot = Form.label("", "caption");
    private final javafx.scene.control.Label heading = Form.label("", "section-title");
    private final RejectedTableView table;
    private final VBox rows;

    BatchView(ImportsModel model, RejectedModel rejected) {
        this.model = model;
        this.rejected = rejected;
        table = new RejectedTableView(model, rejected);
        setId("import-shown");
        setMinWidth(0);
        report.setId("import-report-kept");
        var scroll = new ScrollPane(report);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("What came of this import");
        ScrollKeys.on(scroll);
        report.heightProperty()
                .subscribe(
                        height -> {
                            double least = Math.min(MOST_REPORT, height.doubleValue());
                            scroll.setMinViewportHeight(least);
                            scroll.setPrefViewportHeight(least);
                        });
        whyNot.setId("why-not-undone");
        whyNot.setWrapText(true);
        whyNot.setMinHeight(Region.USE_PREF_SIZE);
        var top = new VBox(12, scroll, verbs(), whyNot, state());
        top.getStyleClass().add("answer");
        setTop(top);
        rows = new VBox(8, heading, rowVerbs(), table);
        rows.setStyle("-fx-padding: 16 24 16 24");
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        setCenter(rows);
        visibleProperty().bind(model.shownProperty().isNotNull());
        model.shownProperty().subscribe(this::show);
    }

    private Node verbs() {
        button(undo, "undo-import", model::undo);
        button(again, "choose-again", model::pick);
        return new FlowPane(8, 8, undo, again);
    }

    private Node rowVerbs() {
        button(fix, "fix-row", () -> rejected.fix(Optional.ofNullable(table.selected())));
        fix.getStyleClass().add("accent");
        button(all, "try-all", rejected::tryAll);
        button(dismiss, "dismiss-row", () -> rejected.dismiss(table.picked()));
        button(export, "export-rejected", rejected::export);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(_ -> nameDismiss(table.picked()));
        return new FlowPane(8, 8, fix, all, dismiss, export);
    }

    private static void button(Button button, String id, Runnable verb) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
    }

    private void nameDismiss(List<RejectedRow> picked) {
        boolean back =
                !picked.isEmpty()
                        && picked.stream()
                                .noneMatch(row -> row.state() == RejectedRow.State.WAITING);
        dismiss.setText(back ? "Put back" : "Dismiss");
        dismiss.setDisable(picked.stream().allMatch(row -> row.state() == RejectedRow.State.FIXED));
    }

    private Node state() {
        var state = Form.label("", "body");
        state.setId("imports-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        state.textProperty().bind(model.stateProperty());
        Form.shownWhen(state, model.stateProperty().map(text -> !text.isEmpty()));
        return state;
    }

    private void show(ImportReads.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var batch = shown.batch();
        var when = Form.label(BatchCell.when(batch.at()) + " · " + batch.actor(), "caption");
        report.getChildren().setAll(ReportView.paragraph(shown.report()), when);
        boolean refused = !batch.error().isEmpty();
        shown(undo, !refused);
        shown(again, refused);
        undo.setDisable(!shown.whyNot().isEmpty());
        whyNot.setText(refused ? "" : shown.whyNot());
        shown(whyNot, !whyNot.getText().isEmpty());
        shown(rows, batch.kept() > 0);
        heading.setText(heading(batch.rejected(), batch.kept()));
        boolean none = batch.waiting() == 0;
        fix.setDisable(none);
        all.setDisable(none);
        nameDismiss(table.picked());
    }

    private static String heading(long rejected, int kept) {
        var words = Words.count(rejected, "row was not taken in", "rows were not taken in");
        return rejected > kept ? words + "; the first " + Words.of(kept) + " are kept" : words;
    }

    private static void shown(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }
}
