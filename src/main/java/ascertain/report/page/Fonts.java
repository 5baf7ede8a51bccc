package ascertain.report.page;

import ascertain.report.paper.Span;
import ascertain.report.pdf.Typeface;
import ascertain.report.pdf.Typefaces;

import java.util.List;

/// Which font sets which character.
final class Fonts {
    private static final String TEXT = "source-serif/SourceSerif4-Regular.ttf";
    private static final String ITALIC = "source-serif/SourceSerif4-Italic.ttf";
    private static final String STRONG = "source-serif/SourceSerif4-SemiBold.ttf";
    private static final List<String> EAST_ASIAN =
            List.of("NotoSansSC", "NotoSansJP", "NotoSansKR");
    private static final List<String> GENERAL =
            List.of("NotoSans", "NotoSansSymbols", "NotoSansMath", "NotoSansSymbols2");

    private final Typefaces typefaces;

    Fonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    Typeface styled(Span.Style style) {
        return typefaces.get(
                switch (style) {
                    case PLAIN, QUIET -> TEXT;
                    case ITALIC -> ITALIC;
                    case STRONG -> STRONG;
                });
    }

    /// The first font that has a character and, where one is combined with it, the mark too.
    ///
    /// @param mark the character combined with it, 0 for none
    Typeface covering(Typeface preferred, int character, int mark, String owner) {
        if (has(preferred, character, mark)) {
            return preferred;
        }
        for (String name : fallbacks(character)) {
            Typeface face = typefaces.get("noto/" + name + "-Regular.ttf");
            if (has(face, character, mark)) {
                return face;
            }
        }
        throw new UnsettableText(
                owner, mark != 0 && preferred.glyph(character) != 0 ? mark : character);
    }

    // By script, so that no font of several megabytes is read in vain.
    private static List<String> fallbacks(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case ARABIC -> List.of("NotoSansArabic");
            case HEBREW -> List.of("NotoSansHebrew");
            case DEVANAGARI -> List.of("NotoSansDevanagari");
            case THAI -> List.of("NotoSansThai");
            case HAN -> EAST_ASIAN;
            case HIRAGANA, KATAKANA -> List.of("NotoSansJP");
            case HANGUL -> List.of("NotoSansKR");
            default ->
                    character >= 0x3000 && character < 0x3100 || character >= 0xFF00
                            ? EAST_ASIAN
                            : GENERAL;
        };
    }

    private static boolean has(Typeface face, int character, int mark) {
        return face.glyph(character) != 0 && (mark == 0 || face.glyph(mark) != 0);
    }
}
