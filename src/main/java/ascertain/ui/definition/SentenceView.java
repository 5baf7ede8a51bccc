package ascertain.ui.definition;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.membership.DefinitionPart;
import ascertain.membership.DefinitionSentence;
import ascertain.roll.Grade;
import ascertain.ui.control.Form;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The definition as a sentence whose parts are pills: a few choices open as a menu, what is typed
/// opens beneath.
final class SentenceView extends FlowPane {
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("America/Los_Angeles"),
                    ZoneId.of("America/Denver"),
                    ZoneId.of("America/Chicago"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Z"));

    private final ClassModel model;
    private final Consumer<DefinitionPart> open;
    private final Map<DefinitionPart, ButtonBase> pills = new EnumMap<>(DefinitionPart.class);

    /// @param open opens a part that is typed
    SentenceView(ClassModel model, Consumer<DefinitionPart> open) {
        super(5, 2);
        this.model = model;
        this.open = open;
        setId("sentence");
        setRowValignment(VPos.CENTER);
        say("A person belongs who, from");
        pill("", DefinitionPart.EARLIEST, "");
        say("and");
        pill("", DefinitionPart.BOUNDARY, "");
        pill("", DefinitionPart.POLICY_DATE, "");
        pill("(", DefinitionPart.ZONE, "),");
        pill("", DefinitionPart.DIRECTION, "");
        say("at least one InMail");
        pill("(", DefinitionPart.LEAST_GRADE, ")");
        say("while a LinkedIn Premium subscriber, free trials");
        pill("", DefinitionPart.TRIALS, ".");
        say("Plans not counted:");
        pill("", DefinitionPart.PLANS_NOT_COUNTED, ".");
        say(
                "Left out: whoever opted out, the defendant’s people, the court, counsel, and whatever is no real"
                        + " person; and by country:");
        pill("", DefinitionPart.EXCLUDED_COUNTRIES, ".");
        say("Subclasses:");
        pill("", DefinitionPart.SUBCLASSES, ".");
        model.draftProperty().subscribe(this::show);
    }

    /// Puts the focus on a part.
    void focus(DefinitionPart part) {
        var pill = pills.get(part);
        if (pill != null) {
            pill.requestFocus();
        }
    }

    private void say(String words) {
        Arrays.stream(words.split(" ")).map(SentenceView::word).forEach(getChildren()::add);
    }

    private static Label word(String word) {
        var label = Form.label(word, "sentence-word");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A part with the marks that cling to it.
    private void pill(String before, DefinitionPart part, String after) {
        var pill =
                switch (part) {
                    case BOUNDARY, ZONE, DIRECTION, LEAST_GRADE, TRIALS -> menu(part);
                    default -> {
                        var button = new Button();
                        button.setOnAction(_ -> open.accept(part));
                        yield button;
                    }
                };
        pill.getStyleClass().add("pill");
        pill.setId("part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        pill.setMaxWidth(560);
        pills.put(part, pill);
        var whole = new HBox(1, pill);
        whole.setAlignment(Pos.CENTER_LEFT);
        if (!before.isEmpty()) {
            whole.getChildren().addFirst(word(before));
        }
        if (!after.isEmpty()) {
            whole.getChildren().addLast(word(after));
        }
        getChildren().add(whole);
    }

    private MenuButton menu(DefinitionPart part) {
        var menu = new MenuButton();
        switch (part) {
            case BOUNDARY -> {
                for (var each : Boundary.values()) {
                    add(menu, part, now -> now.withBoundary(each));
                }
            }
            case DIRECTION -> {
                for (var each : CountedDirection.values()) {
                    add(menu, part, now -> now.withDirection(each));
                }
            }
            case LEAST_GRADE -> {
                for (var each : Grade.values()) {
                    if (each != Grade.NOT_INMAIL) {
                        add(menu, part, now -> now.withLeastGrade(each));
                    }
                }
            }
            case TRIALS -> {
                add(menu, part, now -> now.withPlans(now.plansNotCounted(), true));
                add(menu, part, now -> now.withPlans(now.plansNotCounted(), false));
            }
            default -> {
                ZONES.forEach(zone -> add(menu, part, now -> now.withZone(zone)));
                var another = new MenuItem("Another zone…");
                another.setId("choose-another-zone");
                another.setOnAction(_ -> open.accept(part));
                menu.getItems().add(another);
            }
        }
        return menu;
    }

    private void add(MenuButton menu, DefinitionPart part, UnaryOperator<ClassDefinition> how) {
        var words = part.words(how.apply(ClassDefinition.linkedInPremium()));
        var item = new MenuItem(words);
        item.setId("choose-" + words.toLowerCase(Locale.ROOT).replace(' ', '-'));
        item.setOnAction(_ -> model.change(how));
        menu.getItems().add(item);
    }

    private void show(@Nullable ClassDefinition now) {
        if (now == null) {
            return;
        }
        var changes = model.changes();
        pills.forEach(
                (part, pill) -> {
                    var words = part.words(now);
                    boolean changed = changes.contains(part);
                    pill.setText(changed ? words + " *" : words);
                    pill.setAccessibleText(
                            part.title() + ": " + words + (changed ? ", changed" : ""));
                    pill.getStyleClass().remove("changed");
                    if (changed) {
                        pill.getStyleClass().add("changed");
                    }
                });
        setAccessibleText(DefinitionSentence.of(now));
    }
}
