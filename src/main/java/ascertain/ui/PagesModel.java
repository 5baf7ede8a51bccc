package ascertain.ui;

import ascertain.report.view.PageImage;
import ascertain.report.view.Pages;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The pages of one document as they are looked at, one in memory at a time.
///
/// Each document has a lane of its own: one that takes for ever to draw is given up by closing it,
/// and nothing else waits for it.
public final class PagesModel {
    private static final double LEAST_ZOOM = 0.25;
    private static final double MOST_ZOOM = 4;
    private static final double STEP = 1.25;

    private final Background lane;
    private final Latest<Asked, PageImage> draws;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private @Nullable Pages pages;
    private double width;
    private final ReadOnlyBooleanWrapper part = new ReadOnlyBooleanWrapper();
    private boolean up;
    private int opened;

    /// @param pages the document the page is of
    /// @param width how many pixels wide the page is wanted
    private record Asked(Pages pages, int page, double width) {}

    /// @param lane reads and draws
    public PagesModel(Background lane) {
        this.lane = lane;
        draws =
                new Latest<>(
                        lane,
                        "Drawing a page",
                        asked ->
                                asked.pages.draw(
                                        asked.page,
                                        asked.width / Math.max(1, asked.pages.width(asked.page))),
                        this::show,
                        this::refuse);
    }

    /// The lines of a text; none for anything else.
    public ObservableList<String> lines() {
        return lines;
    }

    /// The page shown, from 0.
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are; 0 until it is known, and for a text.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether there are more pages than are shown.
    ReadOnlyBooleanProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /// How large the page is; at 1 it is as wide as its place.
    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// What stands in place of the page, or the empty text.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The page drawn, or null.
    public ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /// Reads a document in the place of the one before, whose page stays until that of the new one
    /// is drawn.
    ///
    /// @param name what it is called
    /// @param bytes reads it, away from the window
    public void open(String name, Supplier<byte[]> bytes) {
        open(name, bytes, false);
    }

    /// The same for the first pages of a document that has more.
    ///
    /// @param more whether it has
    public void open(String name, Supplier<byte[]> bytes, boolean more) {
        up = true;
        int number = ++opened;
        if (image.get() == null) {
            message.set("Opening " + name + " …");
        }
        lane.run(
                "Opening a document",
                _ -> ReadDocument.of(bytes.get()),
                read -> take(read, number, more),
                why -> {
                    if (number == opened) {
                        refuse(why);
                    }
                });
    }

    /// Says something in the place of a page.
    public void say(String words) {
        opened++;
        var gone = pages;
        pages = null;
        count.set(0);
        image.set(null);
        message.set(words);
        release(gone);
    }

    private void take(ReadDocument read, int number, boolean more) {
        if (!up || number != opened) {
            release(read.pages());
            return;
        }
        var before = pages;
        pages = read.pages();
        part.set(more);
        count.set(read.count());
        lines.setAll(read.lines());
        if (pages == null) {
            message.set("");
        } else {
            page.set(Math.min(page.get(), read.count() - 1));
            draw();
        }
        release(before);
    }

    /// Lets the document go; drawing that is under way ends by itself.
    public void end() {
        up = false;
        release(pages);
        pages = null;
        image.set(null);
    }

    private void release(@Nullable Pages gone) {
        if (gone != null) {
            lane.run(
                    "Closing a document",
                    _ -> {
                        gone.close();
                        return true;
                    },
                    _ -> {},
                    _ -> {});
        }
    }

    /// Says how many pixels wide the place of the page is.
    void fitInto(double pixels) {
        if (pixels > 0 && Math.abs(pixels - width) >= 1) {
            width = pixels;
            draw();
        }
    }

    /// Goes some pages on, or back.
    ///
    /// @return whether there was one to go to
    boolean move(int pages) {
        int to = Math.clamp((long) page.get() + pages, 0, Math.max(0, count.get() - 1));
        if (to == page.get()) {
            return false;
        }
        page.set(to);
        image.set(null);
        draw();
        return true;
    }

    public void zoomIn() {
        zoomTo(zoom.get() * STEP);
    }

    public void zoomOut() {
        zoomTo(zoom.get() / STEP);
    }

    public void fitWidth() {
        zoomTo(1);
    }

    private void zoomTo(double to) {
        zoom.set(Math.clamp(to, LEAST_ZOOM, MOST_ZOOM));
        draw();
    }

    private void draw() {
        if (pages != null && width > 0) {
            if (image.get() == null) {
                message.set(
                        "Drawing page "
                                + (page.get() + 1)
                                + " … If it takes too long, close the document: nothing is lost.");
            }
            draws.ask(new Asked(pages, page.get(), width * zoom.get()));
        }
    }

    private void show(PageImage drawn) {
        if (up) {
            message.set("");
            image.set(drawn);
        }
    }

    private void refuse(Exception why) {
        if (up) {
            image.set(null);
            message.set(Sentences.of(why));
        }
    }
}
