package ascertain.report.view;

/// The pages of one open document, drawn one at a time by one thread at a time.
///
/// Every method may meet a document made to do harm: what cannot be shown is told by [Unshowable],
/// never by another exception.
public interface Pages extends AutoCloseable {
    /// The most pixels a page is drawn with.
    long MOST_PIXELS = 12_000_000;

    /// The most pixels an image may have to be looked at, at any size.
    long LARGEST_IMAGE = 100_000_000;

    /// Opens a document.
    ///
    /// @param format anything but text
    /// @param bytes all of it; never written to
    static Pages open(Format format, byte[] bytes) {
        return switch (format) {
            case PDF -> PdfPages.open(bytes);
            case PNG, JPEG -> ImagePage.open(format, bytes);
            case TEXT -> throw new IllegalArgumentException("Text has lines, not pages.");
        };
    }

    /// How many pages there are, from 1.
    int count();

    /// How wide a page is at scale 1, in points; at least 1.
    double width(int page);

    /// Draws a page.
    ///
    /// @param page its number, from 0
    /// @param scale pixels a point; where the page would have too many pixels it is drawn smaller
    PageImage draw(int page, double scale);

    /// Lets the document go.
    @Override
    void close();
}
