package ascertain.report.page;

import ascertain.report.paper.Span;
import ascertain.report.pdf.Typeface;
import ascertain.report.pdf.Typefaces;
import java.util.List;
import java.util.stream.Stream;

/// Which font sets which character.
final class Fonts {
    private static final String TEXT = "SourceSerif4_400Regular.ttf";
    private static final String ITALIC = "SourceSerif4_400Regular_Italic.ttf";
    private static final String STRONG = "SourceSerif4_600SemiBold.ttf";
    // The largest comes last, so that it is read only for those who need it.
    private static final List<String> FALLBACKS = Stream.of("Arabic", "Hebrew", "SC")
            .map(script -> "NotoSans" + script + "_400Regular.ttf").toList();

    private final Typefaces typefaces;

    Fonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    Typeface styled(Span.Style style) {
        return typefaces.get(switch (style) {
            case PLAIN, QUIET -> TEXT;
            case ITALIC -> ITALIC;
            case STRONG -> STRONG;
        });
    }

    /// The first font that has a character and, where one is combined with it, the mark too.
    Typeface covering(Typeface preferred, int character, int mark, String owner) {
        if (has(preferred, character, mark)) {
            return preferred;
        }
        for (String name : FALLBACKS) {
            Typeface face = typefaces.get(name);
            if (has(face, character, mark)) {
                return face;
            }
        }
        throw new UnsettableText(owner, mark != 0 && preferred.glyph(character) != 0 ? mark : character);
    }

    private static boolean has(Typeface face, int character, int mark) {
        return face.glyph(character) != 0 && (mark == 0 || face.glyph(mark) != 0);
    }
}
