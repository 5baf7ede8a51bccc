package ascertain.ui.status;

import ascertain.membership.StatusStep.Condition;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.store.Statuses.Look;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Where the claimant shown stands: the way, the next steps with what each asks for, the opt-out,
/// the conflict check and how it came there.
public final class StatusView extends ScrollPane {
    private static final int MOST_MOVES = 20;
    private static final double WIDEST = 820;
    private static final double WHOLE_WAY = 600;
    private static final String WHOLE =
            Arrays.stream(Status.values()).map(Words::of).collect(Collectors.joining(", "));

    private final StatusModel model;
    private final OptOutView optOut;
    private final LimitationLines limitation;
    private final LongConsumer clearConflicts;
    private final Consumer<Condition> way;
    private final VBox content = new VBox(20);

    /// @param limitation how long the claims of the claimant shown can still be brought
    /// @param clearConflicts lets a person say that the conflicts of one claimant are cleared
    /// @param way leads to where what a status asks for is done
    public StatusView(
            StatusModel model,
            LimitationModel limitation,
            LongConsumer clearConflicts,
            Consumer<Condition> way) {
        this.model = model;
        this.way = way;
        this.clearConflicts = clearConflicts;
        this.limitation = new LimitationLines(limitation);
        optOut = new OptOutView(new OptOutModel(model), model);
        setId("status-part");
        setFitToWidth(true);
        setFocusTraversable(false);
        content.getStyleClass().add("editor");
        content.setMaxWidth(WIDEST);
        var page = new StackPane(content);
        page.setAlignment(Pos.TOP_LEFT);
        setContent(page);
        visibleProperty().subscribe(model::looked);
        model.lookProperty().subscribe(this::show);
        model.userProperty().subscribe((_, _) -> show(model.lookProperty().get()));
    }

    private void show(@Nullable Look look) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = isIn(content, focused);
        if (look == null) {
            var unsaved = words("Where somebody stands is told once they are saved.", "muted");
            Form.shownWhen(unsaved, model.onRollProperty().map(is -> !is));
            var wrong = words("", "problem");
            wrong.textProperty().bind(model.problemProperty());
            Form.shownWhen(wrong, model.onRollProperty());
            content.getChildren().setAll(unsaved, wrong);
            if (inside) {
                // Whoever walks the roll from here is here again with the next one.
                Focus.first(this);
            }
            return;
        }
        boolean inOptOut = isIn(optOut, focused);
        content.getChildren()
                .setAll(
                        where(look),
                        optOut,
                        limitation,
                        ConflictLine.of(look.record(), clearConflicts),
                        history(look));
        if (inOptOut) {
            optOut.focusAgain(focused);
        } else if (inside) {
            content.lookup("#status-way").requestFocus();
        }
    }

    private static boolean isIn(Node whole, @Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }

    private Node where(Look look) {
        var now = StatusWords.status(look.record().claimant());
        var box = new VBox(10, way(now));
        boolean late =
                now == Status.DEFICIENT
                        && look.record()
                                .claimant()
                                .find(ClaimantField.CURE_BY)
                                .filter(day -> day.isBefore(model.today()))
                                .isPresent();
        for (var sentence : StatusWords.present(look, model.today(), ZoneId.systemDefault())) {
            box.getChildren().add(words(sentence, late ? "status-late" : "status-now"));
        }
        var wait = words("Save what is typed first.", "warning");
        wait.setId("status-wait");
        Form.shownWhen(wait, model.typedProperty());
        box.getChildren().add(wait);
        for (var next : now.next()) {
            box.getChildren().add(new StepCard(model, look, next, way));
        }
        var problem = words("", "problem");
        problem.setId("status-problem");
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        box.getChildren().add(problem);
        return box;
    }

    /// What leads on from a step stands behind it; where there is no room for the whole way, what
    /// comes before the review's end or after it is left out.
    private Node way(Status now) {
        var before = new HBox(6);
        var after = new HBox(6);
        for (var status : Status.values()) {
            (status.ordinal() < Status.DEFICIENT.ordinal() ? before : after)
                    .getChildren()
                    .add(unit(status, now));
        }
        boolean reviewed = now.ordinal() >= Status.DEFICIENT.ordinal();
        var rest = Form.label(reviewed ? "… ›" : "…", "muted");
        rest.setTooltip(new Tooltip(WHOLE));
        var isNarrow = content.widthProperty().lessThan(WHOLE_WAY);
        Form.shownWhen(rest, isNarrow);
        Form.shownWhen(reviewed ? before : after, isNarrow.not());
        var way = reviewed ? new HBox(6, rest, before, after) : new HBox(6, before, after, rest);
        way.setAlignment(Pos.CENTER_LEFT);
        way.setId("status-way");
        // Where the focus rests after a step: a second Enter there does nothing.
        way.setFocusTraversable(true);
        way.setAccessibleRole(AccessibleRole.TEXT);
        way.setAccessibleText("Status: " + Words.of(now));
        return way;
    }

    private static Node unit(Status status, Status now) {
        var step = Form.label(Words.of(status), "way-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        if (status == now) {
            step.getStyleClass().add("now");
            step.setId("status-now");
        } else if (status.ordinal() < now.ordinal()
                && status.ordinal() < Status.DEFICIENT.ordinal()) {
            step.getStyleClass().add("passed");
        }
        var on =
                switch (status) {
                    case DRAFT, SUBMITTED, UNDER_REVIEW, DEFICIENT -> "›";
                    case VERIFIED -> "or";
                    case REJECTED -> "";
                };
        var unit = new HBox(6, step, Form.label(on, "muted"));
        unit.setAlignment(Pos.CENTER_LEFT);
        return unit;
    }

    private static Node history(Look look) {
        var box = new VBox(4, Form.label("How it came there", "section-title"));
        box.setId("status-history");
        if (look.history().isEmpty()) {
            box.getChildren().add(words("Nobody has given a status yet.", "muted"));
        }
        for (var moved : look.history().stream().limit(MOST_MOVES).toList()) {
            box.getChildren()
                    .add(
                            words(
                                    "%s · %s · %s to %s"
                                            .formatted(
                                                    StatusWords.day(
                                                            moved.at(), ZoneId.systemDefault()),
                                                    moved.actor(),
                                                    named(moved.from()),
                                                    named(moved.to())),
                                    "caption"));
        }
        int more = look.history().size() - MOST_MOVES;
        if (more > 0) {
            box.getChildren().add(words("and " + more + " earlier", "caption"));
        }
        return box;
    }

    private static String named(@Nullable Status status) {
        return status == null ? "none" : Words.of(status);
    }

    static Label words(String sentence, String... styles) {
        var words = Form.label(sentence, styles);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
