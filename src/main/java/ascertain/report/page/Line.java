package ascertain.report.page;

import ascertain.report.pdf.Typeface;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/// One line of set text, its parts from left to right.
record Line(List<Part> parts, double width) {
    static final Line EMPTY = new Line(List.of(), 0);

    /// Glyphs of one font, size and ink; `characters` are those they stand for.
    record Part(
            Typeface face,
            double size,
            Ink ink,
            @Nullable URI address,
            int[] characters,
            int[] glyphs,
            double width) {
        String words() {
            return new String(characters, 0, characters.length);
        }
    }
}
