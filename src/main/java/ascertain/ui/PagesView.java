package ascertain.ui;

import ascertain.report.view.PageImage;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page looked at, with what turns pages and enlarges above it.
public final class PagesView extends BorderPane {
    private static final double MARGIN = 24;
    private static final double A_SCREEN = 0.9;

    private final PagesModel model;
    private final String prefix;
    private final ScrollPane scroll = new ScrollPane();
    private final ImageView image = new ImageView();
    private final StackPane place = new StackPane(image);
    private boolean toEnd;

    /// Shows the pages.
    ///
    /// @param prefix of the ids of its parts: there may be two in one window
    public PagesView(PagesModel model, String prefix) {
        this.model = model;
        this.prefix = prefix;
        getStyleClass().add("pages");
        place.getStyleClass().add("page-place");
        scroll.setContent(place);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.setId(prefix + "page-scroll");
        image.setId(prefix + "page-image");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        scroll.viewportBoundsProperty()
                .subscribe(bounds -> model.fitInto((bounds.getWidth() - MARGIN) * pixels()));
        model.imageProperty().subscribe(this::show);
        var message = Form.label("", "muted");
        message.setId(prefix + "page-message");
        message.setWrapText(true);
        message.setMaxWidth(360);
        message.textProperty().bind(model.messageProperty());
        Form.shownWhen(message, model.messageProperty().map(text -> !text.isEmpty()));
        setTop(bar());
        setCenter(new StackPane(scroll, lines(), message));
    }

    private Node bar() {
        var back =
                button("page-back", Feather.CHEVRON_LEFT, "Page before, Page Up", () -> turn(-1));
        back.disableProperty().bind(model.pageProperty().isEqualTo(0));
        var next =
                button("page-next", Feather.CHEVRON_RIGHT, "Next page, Page Down", () -> turn(1));
        next.disableProperty()
                .bind(model.pageProperty().greaterThanOrEqualTo(model.countProperty().subtract(1)));
        var where = Form.label("", "muted");
        where.setId(prefix + "page-where");
        where.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.countProperty().get() == 0
                                                ? ""
                                                : (model.partProperty().get()
                                                                ? "Page %,d of the first %,d"
                                                                : "Page %,d of %,d")
                                                        .formatted(
                                                                model.pageProperty().get() + 1,
                                                                model.countProperty().get()),
                                model.pageProperty(),
                                model.partProperty(),
                                model.countProperty()));
        var size = Form.label("", "muted");
        size.setId(prefix + "page-zoom");
        size.textProperty()
                .bind(
                        model.zoomProperty()
                                .map(
                                        zoom ->
                                                zoom.doubleValue() == 1
                                                        ? "Fit width"
                                                        : Math.round(zoom.doubleValue() * 100)
                                                                + " %"));
        var smaller = button("zoom-out", Feather.ZOOM_OUT, "Smaller, −", model::zoomOut);
        var larger = button("zoom-in", Feather.ZOOM_IN, "Larger, +", model::zoomIn);
        var fit = button("zoom-fit", Feather.MAXIMIZE_2, "Fit width, 0", model::fitWidth);
        var bar = new HBox(4, back, where, next, Form.spacer(), size, smaller, larger, fit);
        bar.getStyleClass().add("page-bar");
        Form.shownWhen(bar, model.countProperty().greaterThan(0));
        return bar;
    }

    private Button button(String id, Feather icon, String words, Runnable verb) {
        var button = Icons.button(prefix + id, icon, words);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private Node lines() {
        var list = new ListView<>(model.lines());
        list.setId(prefix + "text-lines");
        list.setAccessibleText("The text of the document");
        list.getStyleClass().add("text-lines");
        Form.shownWhen(list, Bindings.isNotEmpty(model.lines()));
        return list;
    }

    private void show(@Nullable PageImage drawn) {
        if (drawn == null) {
            image.setImage(null);
            return;
        }
        image.setImage(picture(drawn));
        image.setFitWidth(
                (scroll.getViewportBounds().getWidth() - MARGIN) * model.zoomProperty().get());
        image.setAccessibleText("Page " + (model.pageProperty().get() + 1) + " of the document");
        if (toEnd) {
            toEnd = false;
            scroll.setVvalue(1);
        }
    }

    /// A page drawn, as the toolkit's picture.
    static Image picture(PageImage drawn) {
        var pixels = new WritableImage(drawn.width(), drawn.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return pixels;
    }

    /// How many pixels of the screen one of the window's is.
    private double pixels() {
        var window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    /// Takes a key that turns pages or enlarges.
    ///
    /// @param typing whether the focus is where signs and digits are typed
    public void key(KeyEvent event, boolean typing) {
        Runnable verb =
                switch (event.getCode()) {
                    case PAGE_DOWN -> this::onward;
                    case PAGE_UP -> this::backward;
                    case PLUS, ADD, EQUALS -> typing ? null : model::zoomIn;
                    case MINUS, SUBTRACT -> typing ? null : model::zoomOut;
                    case DIGIT0, NUMPAD0 -> typing ? null : model::fitWidth;
                    default -> null;
                };
        if (verb != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            verb.run();
        }
    }

    /// Goes a screen on, or to the next page at the end of this one.
    private void onward() {
        if (!scrolled(A_SCREEN)) {
            turn(1);
        }
    }

    /// Goes a screen back, or to the end of the page before.
    private void backward() {
        if (!scrolled(-A_SCREEN) && model.move(-1)) {
            toEnd = true;
        }
    }

    private void turn(int pages) {
        if (model.move(pages)) {
            scroll.setVvalue(0);
        }
    }

    private boolean scrolled(double screens) {
        double seen = scroll.getViewportBounds().getHeight();
        double room = place.getHeight() - seen;
        double at = scroll.getVvalue();
        if (room <= 1 || screens > 0 && at >= 1 || screens < 0 && at <= 0) {
            return false;
        }
        scroll.setVvalue(Math.clamp(at + screens * seen / room, 0, 1));
        return true;
    }
}
