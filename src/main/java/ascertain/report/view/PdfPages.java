package ascertain.report.view;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

import java.io.IOException;
import java.time.Duration;

/// The pages of a PDF.
final class PdfPages implements Pages {
    private static final int MOST_PAGES = 10_000;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final double LEAST_SIDE = 1;
    private static final double LARGEST_SIDE = 100_000;
    private static final String DAMAGED =
            "This PDF is damaged and cannot be shown. What is kept is what was attached: ask for it again.";
    private static final String DAMAGED_PAGE =
            "This page is damaged and cannot be shown. Other pages may be whole.";
    private static final String TOO_LARGE =
            "This page needs more memory than it may have, so it is not shown. Other pages may be smaller.";

    private final PDDocument document;
    private final int count;
    private final Duration most;

    private PdfPages(PDDocument document, int count, Duration most) {
        this.document = document;
        this.count = count;
        this.most = most;
    }

    static PdfPages open(byte[] bytes) {
        return open(bytes, LONGEST);
    }

    /// @param most how long drawing a page may take
    static PdfPages open(byte[] bytes, Duration most) {
        BundledFonts.use();
        return shown(
                DAMAGED,
                () -> {
                    var document =
                            Loader.loadPDF(
                                    new RandomAccessReadBuffer(bytes),
                                    "",
                                    null,
                                    null,
                                    MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED)
                                            .streamCache);
                    int pages = document.getNumberOfPages();
                    if (pages < 1) {
                        document.close();
                        throw new Unshowable(DAMAGED);
                    }
                    return new PdfPages(document, Math.min(pages, MOST_PAGES), most);
                });
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double width(int page) {
        return shown(DAMAGED_PAGE, () -> size(document.getPage(page))[0]);
    }

    @Override
    public PageImage draw(int page, double scale) {
        return shown(
                DAMAGED_PAGE,
                () -> {
                    var drawn = document.getPage(page);
                    var size = size(drawn);
                    double fits = Math.sqrt(MOST_PIXELS / (size[0] * size[1]));
                    var renderer = new BoundedRenderer(document, most);
                    var image =
                            renderer.renderImage(
                                    page, (float) Math.min(scale, fits), ImageType.RGB);
                    int wide = image.getWidth();
                    int high = image.getHeight();
                    return new PageImage(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
                });
    }

    /// A page's width and height as it is turned.
    private static double[] size(PDPage page) {
        var box = page.getCropBox();
        double width = box.getWidth();
        double height = box.getHeight();
        if (!(width >= LEAST_SIDE
                && height >= LEAST_SIDE
                && width <= LARGEST_SIDE
                && height <= LARGEST_SIDE)) {
            throw new Unshowable(
                    "This page says it has a size no page has, so it cannot be shown.");
        }
        boolean turned = Math.abs(page.getRotation() % 180) == 90;
        return turned ? new double[] {height, width} : new double[] {width, height};
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T shown(String damaged, Reading<T> reading) {
        try {
            return reading.read();
        } catch (InvalidPasswordException locked) {
            throw new Unshowable(
                    "This PDF is locked with a password and cannot be shown. Ask for a copy without one.");
        } catch (Unshowable told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unshowable(damaged);
        } catch (OutOfMemoryError large) {
            throw new Unshowable(TOO_LARGE);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException gone) {
            throw new Unshowable(DAMAGED);
        }
    }
}
