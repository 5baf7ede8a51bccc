package ascertain.ui;

import ascertain.report.view.Format;
import ascertain.report.view.Pages;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// A document as it was read: pages, or the lines of a text.
record ReadDocument(@Nullable Pages pages, int count, List<String> lines) {
    static ReadDocument of(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, Format.HEAD));
        var format = Format.of(head).orElse(Format.TEXT);
        if (format == Format.TEXT) {
            return new ReadDocument(null, 0, TextLines.of(bytes));
        }
        var pages = Pages.open(format, bytes);
        return new ReadDocument(pages, pages.count(), List.of());
    }
}
