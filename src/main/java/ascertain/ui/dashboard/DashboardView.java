package ascertain.ui.dashboard;

import ascertain.damages.Estimate;
import ascertain.ui.CaseFacts;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;
import ascertain.ui.dashboard.DashboardModel.Task;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
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
    private final VBox waiting = new VBox();
    private final VBox figures = new VBox(24);

    /// Shows the case as soon as it has been read.
    public DashboardView(DashboardModel model) {
        this.model = model;
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
        model.pairsProperty().subscribe((_, _) -> show(model.factsProperty().get()));
    }

    private void arrange(boolean beside) {
        var page = beside ? new HBox(waiting, figures) : new VBox(waiting, figures);
        page.getStyleClass().addAll("screen", beside ? "beside" : "beneath");
        setContent(page);
    }

    private void show(@Nullable CaseFacts facts) {
        figures.getChildren().clear();
        if (facts == null) {
            waiting.getChildren().clear();
        } else if (facts.totals().claimants() == 0) {
            waiting.getChildren().setAll(nobodyYet());
        } else {
            var totals = facts.totals();
            waiting.getChildren().setAll(worklist(model.tasksProperty().getValue()));
            figures.getChildren()
                    .setAll(
                            new VBox(
                                    16,
                                    Figures.headline(totals),
                                    Figures.composition(totals, model.doors().outcome())),
                            caveat(facts),
                            Figures.scenarios(totals));
        }
    }

    private Node worklist(List<Task> tasks) {
        var export = new Button("Export case summary…", Icons.icon(Feather.FILE_TEXT));
        export.setId("export-summary");
        export.setTooltip(new Tooltip("Ctrl+E"));
        export.setOnAction(_ -> model.doors().export().run());
        var heading =
                new HBox(Form.label("What needs a person", "section-title"), Form.spacer(), export);
        heading.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var doors = new VBox();
        tasks.forEach(task -> doors.getChildren().add(door(task)));
        long pairs = model.pairsProperty().getValue().longValue();
        if (pairs > 0) {
            doors.getChildren()
                    .add(
                            Math.min(1, tasks.size()),
                            door(
                                    "duplicates",
                                    pairs,
                                    "Probably on the roll twice",
                                    model.doors().duplicates()));
        }
        if (doors.getChildren().isEmpty()) {
            doors.getChildren().add(Form.label("Nothing waits for a person.", "muted"));
        }
        return new VBox(8, heading, doors);
    }

    private Node door(Task task) {
        return door(
                task.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                task.count(),
                Words.of(task.code()),
                () -> model.doors().finding().accept(task.code()));
    }

    private static Node door(String id, long number, String what, Runnable open) {
        var count = Form.label(Words.of(number), "count");
        var words = new Label(what);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(16, count, words, Icons.icon(Feather.CHEVRON_RIGHT));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var door = new Button(null, row);
        row.prefWidthProperty().bind(door.widthProperty().subtract(20));
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        door.getStyleClass().add("door");
        door.setId("door-" + id);
        door.setMaxWidth(Double.MAX_VALUE);
        door.setAccessibleText(Words.of(number) + ": " + what);
        door.setOnAction(_ -> open.run());
        return door;
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
