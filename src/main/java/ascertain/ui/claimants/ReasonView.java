package ascertain.ui.claimants;

import ascertain.desk.Reasons.Ground;
import ascertain.desk.Reasons.Source;
import ascertain.desk.Reasons.Traced;
import ascertain.membership.Chain;
import ascertain.store.ClaimantDocument;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// What a finding rests on, on a sheet: outcome, rule, dates, documents, each a step further down.
final class ReasonView extends VBox {
    private static final double WIDE = 620;
    private static final double HIGH = 430;

    private final Doors doors;
    private int places;

    /// Where the steps lead; the sheet is gone by then.
    ///
    /// @param row goes to a row or field of the claimant's form
    /// @param claimant shows another claimant, by key
    /// @param document shows a document among the claimant's documents
    record Doors(
            Consumer<Chain.Link> row, LongConsumer claimant, Consumer<ClaimantDocument> document) {}

    private ReasonView(ReasonModel model, Doors doors) {
        super(14);
        this.doors = doors;
        setId("reason");
        var said = wrapped("", "muted");
        said.setId("reason-said");
        said.textProperty().bind(model.saidProperty());
        Form.shownWhen(said, model.saidProperty().map(words -> !words.isEmpty()));
        model.tracedProperty()
                .subscribe(
                        traced -> {
                            getChildren().setAll(said);
                            if (traced != null) {
                                show(traced);
                            }
                        });
    }

    /// Shows the sheet.
    static void showOn(Sheets sheets, ReasonModel model, Doors doors) {
        var view =
                new ReasonView(
                        model,
                        new Doors(
                                link -> after(sheets, () -> doors.row.accept(link)),
                                id -> after(sheets, () -> doors.claimant.accept(id)),
                                one -> after(sheets, () -> doors.document.accept(one))));
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefWidth(WIDE);
        scroll.setPrefViewportHeight(HIGH);
        sheets.show("reason-sheet", "What this rests on", scroll, sheets.closing("Close"));
    }

    private static void after(Sheets sheets, Runnable then) {
        sheets.close();
        then.run();
    }

    private void show(Traced traced) {
        places = 0;
        getChildren().add(wrapped(traced.chain().finding().sentence(), "strong"));
        getChildren().add(step("Outcome", wrapped(ReasonWords.outcome(traced.chain()))));
        getChildren().add(step("Rule", wrapped(ReasonWords.rule(traced))));
        var rests = new VBox(12);
        for (var ground : traced.grounds()) {
            rests.getChildren().add(ground(traced, ground));
        }
        if (traced.chain().more() > 0) {
            rests.getChildren()
                    .add(wrapped("And %d more.".formatted(traced.chain().more()), "muted"));
        }
        getChildren().add(step("Record and document", rests));
    }

    private static Node step(String title, Node content) {
        var step = new VBox(4, Form.label(title, "field-label"), content);
        step.getStyleClass().add("reason-step");
        return step;
    }

    private Node ground(Traced traced, Ground ground) {
        var lines = new VBox(4, wrapped(ground.link().words() + ".", "strong"));
        lines.setId("ground-" + ++places);
        boolean row = ground.link() instanceof Chain.Mail || ground.link() instanceof Chain.Premium;
        boolean held = ground.link() instanceof Chain.Held;
        int number = 0;
        boolean gone = false;
        for (var source : ground.sources()) {
            number++;
            var id = places + "-" + number;
            lines.getChildren().add(wrapped(words(traced, ground, source), "muted"));
            var document = source.document();
            if (document != null) {
                lines.getChildren().add(wrapped(ReasonWords.place(document), "caption"));
                lines.getChildren()
                        .add(
                                door(
                                        "reason-document-" + id,
                                        document.isKept()
                                                ? "Show it in Documents"
                                                : "Show it in the list of documents",
                                        () -> doors.document.accept(document)));
            }
            if (!source.isOwn()) {
                lines.getChildren()
                        .add(
                                door(
                                        "reason-open-" + id,
                                        "Open " + source.reference(),
                                        () -> doors.claimant.accept(source.id())));
            } else if ((row || held) && !gone) {
                gone = true;
                lines.getChildren()
                        .add(
                                door(
                                        "reason-row-" + id,
                                        held ? "Go to the field" : "Go to the row",
                                        () -> doors.row.accept(ground.link())));
            }
        }
        return lines;
    }

    private static String words(Traced traced, Ground ground, Source source) {
        if (ground.link() instanceof Chain.Other) {
            return "Its record is on the roll.";
        }
        var document = source.document();
        var words =
                document == null
                        ? ReasonWords.typed(source, traced.definition().zone())
                        : ReasonWords.facts(document);
        return source.isOwn() ? words : "Of " + source.reference() + ": " + words;
    }

    private static Button door(String id, String words, Runnable verb) {
        var door = new Button(words);
        door.setId(id);
        door.getStyleClass().add("link");
        door.setMinWidth(Region.USE_PREF_SIZE);
        door.setOnAction(_ -> verb.run());
        return door;
    }

    private static Label wrapped(@Nullable String words, String... styles) {
        var label = Form.label(words == null ? "" : words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
