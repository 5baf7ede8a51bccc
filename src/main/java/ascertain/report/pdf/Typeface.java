package ascertain.report.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// One cut of one font, read once and used for any number of papers by one thread at a time.
public final class Typeface {
    private static final int DIRECT = 0x300;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final int[] direct = new int[DIRECT];
    private final Map<Integer, Integer> others = new HashMap<>();

    Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (int i = 0; i < DIRECT; i++) {
            direct[i] = glyphs.getGlyphId(i);
        }
    }

    /// The number of the glyph for a Unicode character; 0 where the font has none.
    public int glyph(int character) {
        return character < DIRECT
                ? direct[character]
                : others.computeIfAbsent(character, glyphs::getGlyphId);
    }

    /// The width of a glyph as a part of the font's size.
    public double width(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("the font's widths could not be read", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }
}
