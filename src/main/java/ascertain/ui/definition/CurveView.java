package ascertain.ui.definition;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.ui.control.Words;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A slider over policy dates whose track is the size of the class: members as an area, the upper
/// bound as a broken line above it, the policy date as a red hairline.
///
/// Left and Right move it by a day, Page Up and Page Down by a month, Home and End to its ends.
final class CurveView extends Pane {
    private static final double TOP = 22;
    private static final double FOOT = 22;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final ClassModel model;

    CurveView(ClassModel model) {
        this.model = model;
        setId("curve");
        getStyleClass().add("curve");
        setMinSize(240, 138);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(event -> drag(event.getX()));
        setOnMouseDragged(event -> drag(event.getX()));
        setOnKeyPressed(this::press);
        model.curveProperty().subscribe(_ -> draw());
        model.draftProperty().subscribe(_ -> draw());
        model.preview().busyProperty().subscribe(_ -> draw());
        widthProperty().subscribe(_ -> draw());
        heightProperty().subscribe(_ -> draw());
    }

    private @Nullable Span span() {
        var sized = model.sizedProperty().get();
        return sized == null ? null : Span.of(sized.size(), sized.definition().policyDate());
    }

    private void drag(double x) {
        var span = span();
        requestFocus();
        if (span != null && getWidth() > 0) {
            var day = span.day(x, getWidth());
            model.change(now -> now.withPolicyDate(day));
        }
    }

    private void press(KeyEvent event) {
        var span = span();
        var draft = model.draftProperty().get();
        if (span == null || draft == null) {
            return;
        }
        var now = draft.policyDate();
        var next =
                switch (event.getCode()) {
                    case LEFT -> now.minusDays(1);
                    case RIGHT -> now.plusDays(1);
                    case PAGE_DOWN -> now.minusMonths(1);
                    case PAGE_UP -> now.plusMonths(1);
                    case HOME -> span.first();
                    case END -> span.last();
                    default -> null;
                };
        if (next != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            model.change(definition -> definition.withPolicyDate(span.within(next)));
        }
    }

    private void draw() {
        getChildren().clear();
        var span = span();
        var draft = model.draftProperty().get();
        var sized = model.sizedProperty().get();
        if (span == null || draft == null || sized == null || getWidth() < 60) {
            return;
        }
        add(new Rectangle(0.75, 0.75, getWidth() - 1.5, getHeight() - 1.5), "curve-ground");
        for (var day : span.names(getWidth())) {
            double x = Math.round(span.x(day, getWidth())) + 0.5;
            add(new Line(x, getHeight() - FOOT, x, getHeight() - FOOT + 4), "axis");
            boolean year = day.getMonthValue() == 1;
            var name =
                    text(year ? Integer.toString(day.getYear()) : MONTH.format(day), "axis-name");
            place(name, x + 3, getHeight() - 6);
            name.setVisible(x + 3 + name.getLayoutBounds().getWidth() < getWidth());
        }
        add(new Line(0, base(), getWidth(), base()), "axis");
        var size = model.curveProperty().get();
        if (size == null) {
            place(
                    text(
                            model.preview().busyProperty().get()
                                    ? "Counting under the changed definition…"
                                    : "Not counted under the changed definition.",
                            "axis-name"),
                    8,
                    TOP + 24);
        } else if (size.claimants() == 0) {
            place(
                    text(
                            "Nobody is on this roll yet: import or enter claimants, and the curve appears.",
                            "axis-name"),
                    8,
                    TOP + 24);
        } else {
            drawSizes(size, draft.boundary(), span);
        }
        hairline(span, sized.definition().policyDate(), "in-force");
        hairline(span, draft.policyDate(), "policy");
        nameDate(span, draft);
        setAccessibleText("Policy date. " + told(size, draft));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private double base() {
        return getHeight() - FOOT;
    }

    private void drawSizes(ClassSize size, Boundary boundary, Span span) {
        long most = size.at(span.last(), boundary).upperBound();
        var members = new Polygon();
        var line = new Polyline();
        var upper = new Polyline();
        members.getPoints().addAll(0.0, base());
        for (double x = 0; x <= getWidth(); x++) {
            var at = size.at(span.day(x, getWidth()), boundary);
            double y = y(at.members(), most);
            members.getPoints().addAll(x, y);
            line.getPoints().addAll(x, y);
            upper.getPoints().addAll(x, y(at.upperBound(), most));
        }
        members.getPoints().addAll(getWidth(), base());
        add(members, "members-area");
        add(line, "members-line");
        add(upper, "upper-line");
        legend("upper-line", "upper bound, at the right end " + Words.of(most), TOP + 12);
        long last = size.at(span.last(), boundary).members();
        legend("members-line", "members, at the right end " + Words.of(last), TOP + 28);
    }

    /// At the left, where there are fewest.
    private void legend(String style, String words, double y) {
        add(new Line(10, y - 4, 34, y - 4), style);
        place(text(words, "curve-name"), 40, y);
    }

    private double y(long people, long most) {
        return base() - (double) people / Math.max(1, most) * (base() - TOP - 6);
    }

    private void hairline(Span span, LocalDate date, String style) {
        double x = Math.round(span.x(span.within(date), getWidth())) + 0.5;
        add(new Line(x, TOP - 4, x, base()), style);
        if (style.equals("policy")) {
            add(new Circle(x, base(), 5), "handle");
        }
    }

    private void nameDate(Span span, ClassDefinition draft) {
        var name = text("Policy date " + Words.of(draft.policyDate()), "policy-name");
        double width = name.getLayoutBounds().getWidth();
        double x = span.x(span.within(draft.policyDate()), getWidth()) - width / 2;
        place(name, Math.clamp(x, 4, Math.max(4, getWidth() - width - 4)), 14);
    }

    private static String told(@Nullable ClassSize size, ClassDefinition draft) {
        var day = Words.of(draft.policyDate());
        if (size == null) {
            return day;
        }
        var at = size.at(draft.policyDate(), draft.boundary());
        return "%s: %s, up to %s with the undetermined"
                .formatted(
                        day,
                        Words.count(at.members(), "member", "members"),
                        Words.of(at.upperBound()));
    }

    private Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        text.setMouseTransparent(true);
        // Its width is known once it has its style.
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    private static void place(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        node.setMouseTransparent(true);
        getChildren().add(node);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var span = span();
        var draft = model.draftProperty().get();
        if (span == null || draft == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case VALUE -> (double) draft.policyDate().toEpochDay();
            case MIN_VALUE -> (double) span.first().toEpochDay();
            case MAX_VALUE -> (double) span.last().toEpochDay();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
