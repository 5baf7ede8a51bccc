package ascertain.report.page;

import ascertain.report.paper.Text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns text into lines: chooses fonts, measures, and breaks between words.
///
/// Lines are set ragged: the eye finds the next line more easily than in justified text without
/// hyphens.
final class Typesetter {
    private final Fonts fonts;
    private final BreakIterator breaks;

    Typesetter(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.breaks = BreakIterator.getLineInstance(language);
    }

    /// @throws UnsettableText naming `owner` where no font has a character
    List<Line> lines(Text text, double size, double width, Ink ink, String owner) {
        var glyphs = new Glyphs(text, size, fonts, owner);
        var maker = new LineMaker(glyphs, size, ink);
        if (glyphs.written.length == 0) {
            return List.of(Line.EMPTY);
        }
        if (glyphs.width <= width && text.words().indexOf('\n') < 0) {
            return List.of(maker.line(0, glyphs.written.length));
        }
        return broken(glyphs, maker, width);
    }

    Line line(Text text, double size, Ink ink, String owner) {
        return lines(text, size, Double.MAX_VALUE, ink, owner).getFirst();
    }

    private List<Line> broken(Glyphs glyphs, LineMaker maker, double width) {
        boolean[] mayBreak = breakPlaces(glyphs.written);
        var lines = new ArrayList<Line>();
        int start = 0;
        int lastBreak = 0;
        double used = 0;
        for (int i = 0; i < glyphs.written.length; i++) {
            if (mayBreak[i] && i > start) {
                lastBreak = i;
            }
            used += glyphs.widths[i];
            boolean hard = glyphs.written[i] == '\n';
            // A space may hang over the edge; it is not drawn there.
            if (!hard && used > width + 0.01 && i > start && glyphs.written[i] != ' ') {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(maker.line(start, end));
                start = end;
                i = end - 1;
                used = 0;
            } else if (hard) {
                lines.add(maker.line(start, i));
                start = i + 1;
                used = 0;
            }
        }
        if (start < glyphs.written.length) {
            lines.add(maker.line(start, glyphs.written.length));
        }
        return lines;
    }

    private boolean[] breakPlaces(int[] written) {
        String words = new String(written, 0, written.length);
        boolean[] places = new boolean[words.length() + 1];
        breaks.setText(words);
        int character = 0;
        int index = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            character += words.codePointCount(index, at);
            index = at;
            places[character] = true;
        }
        return places;
    }
}
