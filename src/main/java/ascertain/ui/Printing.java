package ascertain.ui;

import ascertain.report.view.PageImage;

/// A printer that a person picked; it takes pages one after the other, on any thread.
public interface Printing {
    /// Pixels an inch that pages are drawn with.
    int PIXELS_AN_INCH = 300;

    /// Sends a page.
    ///
    /// @throws ascertain.work.Problem when the printer does not take it
    void page(PageImage page);

    /// Says that all pages are sent.
    void end();

    /// Takes back what was sent, as far as the printer still can.
    void cancel();
}
