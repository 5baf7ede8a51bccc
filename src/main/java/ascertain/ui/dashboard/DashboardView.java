package ascertain.ui.dashboard;

import ascertain.damages.Estimate;
import ascertain.ui.CaseFacts;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The dashboard's nodes.
public final class DashboardView extends ScrollPane {
    private static final double WIDEST = 1120;

    /// Room enough for what waits at the left and what the roll comes to beside it.
    private static final double TWO_COLUMNS = 1600;

    private final DashboardModel model;
    private final Worklist worklist;
    private final Node work;
    private final VBox waiting = new VBox();
    private final VBox figures = new VBox(24);

    /// Shows the case as soon as it has been read.
    public DashboardView(DashboardModel model) {
        this.model = model;
        worklist = new Worklist(model);
        work = work();
        setId("dashboard");
        setFitToWidth(true);
        setFocusTraversable(false);
        waiting.setMaxWidth(WIDEST);
        figures.setMaxWidth(WIDEST);
        HBox.setHgrow(waiting, Priority.ALWAYS);
        HBox.setHgrow(figures, Priority.ALWAYS);
        // Both columns are as wide, whatever their words would take.
        waiting.setPrefWidth(0);
        figures.setPrefWidth(0);
        widthProperty()
                .map(width -> width.doubleValue() >= TWO_COLUMNS)
                .orElse(false)
                .subscribe(this::arrange);
        model.factsProperty().subscribe(this::show);
    }

    private void arrange(boolean beside) {
        var page = beside ? new HBox(waiting, figures) : new VBox(waiting, figures);
        page.getStyleClass().addAll("screen", beside ? "beside" : "beneath");
        setContent(page);
    }

    private void show(@Nullable CaseFacts facts) {
        figures.getChildren().clear();
        if (facts != null && facts.totals().claimants() == 0) {
            waiting.getChildren().setAll(nobodyYet());
            return;
        }
        waiting.getChildren().setAll(model.isOpen() ? List.of(work) : List.of());
        if (facts == null) {
            figures.getChildren().setAll(Form.label("Counting the roll…", "muted"));
        } else {
            var totals = facts.totals();
            figures.getChildren()
                    .setAll(
                            new VBox(
                                    16,
                                    Figures.headline(totals, model),
                                    Figures.composition(totals, model::open)),
                            caveat(facts),
                            Figures.scenarios(totals));
        }
    }

    private Node work() {
        var export = new Button("Export case summary…", Icons.icon(Feather.FILE_TEXT));
        export.setId("export-summary");
        export.setTooltip(new Tooltip("Ctrl+E"));
        export.setOnAction(_ -> model.doors().export().run());
        var heading =
                new HBox(Form.label("What needs a person", "section-title"), Form.spacer(), export);
        heading.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(8, heading, worklist);
    }

    private static Node caveat(CaseFacts facts) {
        var words =
                Form.label(
                        Estimate.CAVEAT
                                + " Policy date "
                                + Words.of(facts.definition().policyDate())
                                + "; as of "
                                + Words.of(facts.totals().asOf())
                                + "; class definition version "
                                + facts.definition().version()
                                + "."
                                + facts.tolled(),
                        "caption");
        words.setId("caveat");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private Node nobodyYet() {
        var words =
                new Label(
                        "Drop LinkedIn exports or tables anywhere on this window: each claimant appears with"
                                + " Premium periods and InMail dates, determined at once. No message text is kept.");
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.getStyleClass().add("muted");
        var pick = new Button("Import…", Icons.icon(Feather.DOWNLOAD));
        pick.setId("first-import");
        pick.getStyleClass().add("accent");
        pick.setOnAction(_ -> model.doors().pick().run());
        var type = new Button("Enter a claimant", Icons.icon(Feather.USER_PLUS));
        type.setId("first-claimant");
        type.setOnAction(_ -> model.doors().start().run());
        return new VBox(
                16,
                Form.label("Nobody is on this roll yet", "section-title"),
                words,
                new HBox(8, pick, type));
    }
}
