package ascertain.ui.intake;

import ascertain.desk.ImportReport.Source;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an import would do, and the button that does it.
public final class LookView extends VBox {
    private static final double WIDTH = 640;

    private final Looked looked;

    /// Shows what was found.
    public LookView(Looked looked) {
        super(12);
        this.looked = looked;
        setPrefWidth(WIDTH);
        setId("look");
        var places = wrapped(looked.places(), "muted");
        places.setId("look-places");
        var summary = wrapped(looked.summary(), "strong");
        summary.setId("look-summary");
        var pairs = wrapped("", "body");
        pairs.setId("look-pairs");
        pairs.textProperty().bind(looked.pairs().wordsProperty());
        Form.shownWhen(pairs, looked.pairs().wordsProperty().map(text -> !text.isEmpty()));
        var sources = new VBox(12);
        looked.would().sources().stream()
                .sorted(ReportView.FOREMOST_FIRST)
                .forEach(
                        source ->
                                sources.getChildren()
                                        .add(
                                                ReportView.paragraph(
                                                        source,
                                                        Looked.words(source),
                                                        ReportWords.whose(source, "Goes"))));
        var scroll = new ScrollPane(sources);
        scroll.setId("look-sources");
        scroll.setAccessibleText("What each source would bring");
        scroll.setFitToWidth(true);
        ScrollKeys.on(scroll);
        scroll.setMaxHeight(280);
        getChildren().addAll(places, summary, pairs, scroll);
        Gone.from(this, looked.pairs()::stop);
        var rejections =
                looked.would().sources().stream()
                        .map(Source::rejections)
                        .flatMap(java.util.List::stream)
                        .toList();
        if (!rejections.isEmpty()) {
            getChildren()
                    .addAll(
                            Form.label("Rows that would not be taken in", "section-title"),
                            ReportView.table(rejections, WIDTH, 160));
        }
        getChildren().add(wrapped("Nothing in the case has been changed yet.", "caption"));
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        var take = new Button(looked.verb());
        take.setId("take-sources");
        take.getStyleClass().add("accent");
        take.setOnAction(
                _ -> {
                    sheets.close();
                    looked.take().run();
                });
        sheets.show("look-first", looked.title(), this, take, sheets.closing("Cancel"));
    }

    private static Label wrapped(String words, String style) {
        var label = Form.label(words, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
