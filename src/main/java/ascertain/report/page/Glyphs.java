package ascertain.report.page;

import ascertain.report.paper.Span;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Typeface;

import java.text.Normalizer;

/// A text as glyphs in logical order, each with its font, width and span, not yet broken into
/// lines.
final class Glyphs {
    private static final double QUIET_SIZE = 0.88;
    private static final int SPACE = ' ';
    private static final int NO_BREAK_SPACE = 0xA0;

    final Text text;

    /// What is drawn; may differ from what is written, see [ArabicForms].
    final int[] characters;

    /// What is written.
    final int[] written;

    final int[] spans;
    final Typeface[] faces;
    final int[] glyphs;
    final double[] widths;
    final double width;

    Glyphs(Text text, double size, Fonts fonts, String owner) {
        this.text = text;
        var all = new StringBuilder();
        int[] ends = new int[text.spans().size()];
        for (int i = 0; i < ends.length; i++) {
            all.append(clean(text.spans().get(i).words()));
            ends[i] = all.codePointCount(0, all.length());
        }
        this.written = all.codePoints().toArray();
        this.characters = ArabicForms.shaped(written);
        int count = written.length;
        this.spans = new int[count];
        this.faces = new Typeface[count];
        this.glyphs = new int[count];
        this.widths = new double[count];
        double sum = 0;
        for (int i = 0, span = 0; i < count; i++) {
            while (i >= ends[span]) {
                span++;
            }
            spans[i] = span;
            place(i, size, fonts, owner);
            sum += widths[i];
        }
        this.width = sum;
    }

    private void place(int i, double size, Fonts fonts, String owner) {
        int character = characters[i];
        if (character == '\n' || character == ArabicForms.ABSORBED) {
            faces[i] = fonts.styled(Span.Style.PLAIN);
            return;
        }
        Typeface preferred = fonts.styled(style(i));
        if (isMark(character) && i > 0) {
            faces[i] =
                    faces[i - 1].glyph(character) != 0
                            ? faces[i - 1]
                            : fonts.covering(preferred, character, 0, owner);
        } else if (character == SPACE
                && i > 0
                && faces[i - 1].glyph(SPACE) != 0
                && spans[i - 1] == spans[i]) {
            faces[i] = faces[i - 1];
        } else {
            int mark =
                    i + 1 < characters.length && isMark(characters[i + 1]) ? characters[i + 1] : 0;
            faces[i] =
                    preferred.glyph(character) != 0 && mark == 0
                            ? preferred
                            : fonts.covering(preferred, character, mark, owner);
        }
        glyphs[i] = faces[i].glyph(character);
        widths[i] = faces[i].width(glyphs[i]) * sizeOf(i, size);
    }

    Span.Style style(int i) {
        return text.spans().get(spans[i]).style();
    }

    double sizeOf(int i, double size) {
        return style(i) == Span.Style.QUIET ? size * QUIET_SIZE : size;
    }

    static boolean isMark(int character) {
        return character >= 0x300
                && switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK ->
                            true;
                    default -> false;
                };
    }

    // Characters that only steer (joiners, direction marks, soft hyphens) have no shape to set.
    private static String clean(String words) {
        if (isPlain(words)) {
            return words;
        }
        var kept = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> c == '\t' || c == '\r' ? SPACE : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '\n' && (c < ' ' || c > '~')) {
                return false;
            }
        }
        return true;
    }

    static int drawable(int character) {
        return character == NO_BREAK_SPACE ? SPACE : character;
    }
}
