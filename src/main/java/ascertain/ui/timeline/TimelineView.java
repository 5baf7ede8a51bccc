package ascertain.ui.timeline;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Premium and InMail on one line of time, with the policy date as a red hairline.
///
/// The arrow keys walk its items, plus and minus or the wheel zoom, 0 shows all again. What the
/// pointer or the keys are on stands in [#namedProperty].
public final class TimelineView extends Pane {
    private static final double TOP = 18;
    private static final double AXIS = 20;
    private static final double ZOOM = 1.25;

    private final ReadOnlyStringWrapper named = new ReadOnlyStringWrapper("");
    private @Nullable Story story;
    private @Nullable Items items;
    private @Nullable Scale scale;
    private int at = -1;
    private Heights heights = Heights.USUAL;

    /// An empty timeline.
    public TimelineView() {
        getStyleClass().add("timeline");
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> name(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> named.set(""));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(ScrollEvent.SCROLL, this::zoom);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        widthProperty().subscribe(_ -> draw());
    }

    /// What the pointer or the keys are on, in words, or the empty text.
    public ReadOnlyStringProperty namedProperty() {
        return named.getReadOnlyProperty();
    }

    /// Shows a story from its beginning to its end, or nothing.
    public void show(@Nullable Story next) {
        boolean sameSpan = story != null && next != null && story.span().equals(next.span());
        story = next;
        items = next == null ? null : new Items(next);
        scale = next == null ? null : sameSpan && scale != null ? scale : Scale.of(next.span(), 1);
        at = -1;
        setAccessibleText(next == null ? "Timeline" : "Timeline. " + next.inWords());
        setPrefHeight(height());
        setMinHeight(height());
        draw();
    }

    /// Takes less height than usual where there is little.
    public void setLow(boolean low) {
        heights = low ? Heights.LOW : Heights.USUAL;
        setPrefHeight(height());
        setMinHeight(height());
        draw();
    }

    private double lanes() {
        return Math.max(1, story == null ? 1 : story.lanes().size()) * heights.lane();
    }

    private double baseline() {
        return TOP + lanes() + heights.reach() + 4;
    }

    private double height() {
        return baseline() + heights.reach() + AXIS + 2;
    }

    private void draw() {
        getChildren().clear();
        if (story == null || scale == null || getWidth() < 40) {
            return;
        }
        scale = scale.wide(getWidth());
        var ground = Axis.styled(new Rectangle(0, 0, getWidth(), height()), "ground");
        getChildren().add(ground);
        if (story.earliest() != null) {
            getChildren()
                    .add(
                            Axis.styled(
                                    new Rectangle(
                                            0,
                                            TOP,
                                            Math.max(0, scale.x(story.earliest())),
                                            baseline() + heights.reach() - TOP),
                                    "shade"));
        }
        getChildren().addAll(Axis.draw(scale, baseline(), heights.reach()));
        for (int i = 0; i < story.lanes().size(); i++) {
            getChildren()
                    .add(Bars.draw(story.lanes().get(i), scale, TOP + i * heights.lane(), heights));
        }
        if (story.lanes().isEmpty()) {
            getChildren()
                    .add(
                            Axis.text(
                                    "No Premium recorded",
                                    0,
                                    TOP + heights.barAt() + 2,
                                    "lane-name"));
        }
        getChildren().add(Marks.draw(story.marks(), scale, baseline(), heights.reach()));
        if (story.marks().isEmpty()) {
            getChildren().add(Axis.text("No InMail recorded", 0, baseline() - 6, "lane-name"));
        }
        drawPolicyDate(story, scale);
        drawCursor(scale);
    }

    private void drawPolicyDate(Story shown, Scale on) {
        double x = Math.round(on.x(shown.policyDate())) + 0.5;
        if (x < 0 || x > getWidth()) {
            return;
        }
        getChildren()
                .add(Axis.styled(new Line(x, TOP - 2, x, baseline() + heights.reach()), "policy"));
        var name =
                Axis.text(
                        "Policy date " + ascertain.ui.control.Words.of(shown.policyDate()),
                        0,
                        11,
                        "policy-name");
        name.setTextOrigin(VPos.BASELINE);
        double width = name.getLayoutBounds().getWidth() + 8;
        name.setX(Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)));
        getChildren().add(name);
    }

    private void drawCursor(Scale on) {
        if (at < 0 || items == null) {
            return;
        }
        var item = items.get(at);
        double from = Math.max(1, on.x(item.first()) - 5);
        double to =
                Math.min(
                        getWidth() - 1,
                        item.lane() < 0
                                ? from + 10
                                : on.x(
                                                item.last().equals(java.time.LocalDate.MAX)
                                                        ? item.first().plusYears(100)
                                                        : item.last())
                                        + 5);
        double top =
                item.lane() >= 0
                        ? TOP + item.lane() * heights.lane() + heights.barAt() - 3
                        : item.lane() == -2
                                ? baseline()
                                : item.lane() == -3 ? TOP : baseline() - heights.reach() - 3;
        getChildren()
                .add(
                        Axis.styled(
                                new Rectangle(
                                        from,
                                        top,
                                        Math.max(8, to - from),
                                        item.lane() == -3
                                                ? baseline() - TOP
                                                : item.lane() >= 0
                                                        ? heights.bar() + 6
                                                        : heights.reach() + 3),
                                "cursor"));
    }

    private void walk(KeyEvent event) {
        if (items == null || scale == null || story == null) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> at = Math.min(items.size() - 1, at + 1);
            case LEFT -> at = Math.max(0, at - 1);
            case HOME -> at = 0;
            case END -> at = items.size() - 1;
            case PLUS, ADD, EQUALS -> scale = scale.zoomed(1 / ZOOM, getWidth() / 2, whole(story));
            case MINUS, SUBTRACT -> scale = scale.zoomed(ZOOM, getWidth() / 2, whole(story));
            case DIGIT0, NUMPAD0 -> scale = whole(story);
            default -> {
                return;
            }
        }
        event.consume();
        if (at >= 0) {
            named.set(items.get(at).words());
            setAccessibleText(named.get());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        draw();
    }

    private void zoom(ScrollEvent event) {
        if (scale != null && story != null && event.getDeltaY() != 0) {
            scale =
                    scale.zoomed(
                            event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM, event.getX(), whole(story));
            event.consume();
            draw();
        }
    }

    private Scale whole(Story shown) {
        return Scale.of(shown.span(), getWidth());
    }

    private void name(double x, double y) {
        if (items != null) {
            named.set(
                    items.at(Objects.requireNonNull(scale), x, y, TOP, baseline(), heights)
                            .map(Items.Item::words)
                            .orElse(""));
        }
    }
}
