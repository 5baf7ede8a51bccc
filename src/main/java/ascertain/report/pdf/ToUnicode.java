package ascertain.report.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.TreeMap;

/// The way back from glyphs to the text they stand for, so that a paper can be searched and read
/// aloud.
///
/// Unlike PDFBox's own it leads from a shaped Arabic letter to the letter, not to its shape. ISO
/// 32000-1, 9.10.3.
final class ToUnicode {
    private static final int BLOCK = 100;

    private ToUnicode() {}

    static COSStream of(Typeface face, BitSet characters) throws IOException {
        var texts = new TreeMap<Integer, String>();
        // Of several characters with one glyph, a space and its no-break twin, the lower one is
        // meant.
        characters.stream()
                .forEach(character -> texts.putIfAbsent(face.glyph(character), text(character)));
        var map =
                new Syntax()
                        .put(
                                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = texts.size();
        int inBlock = 0;
        for (var entry : texts.entrySet()) {
            if (inBlock == 0) {
                map.integer(Math.min(left, BLOCK)).put(" beginbfchar\n");
            }
            map.glyphs(new int[] {entry.getKey()}, 0, 1).put(" ");
            map.glyphs(entry.getValue().chars().toArray(), 0, entry.getValue().length()).put("\n");
            left--;
            if (++inBlock == BLOCK || left == 0) {
                map.put("endbfchar\n");
                inBlock = 0;
            }
        }
        map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toBytes());
        }
        return stream;
    }

    private static String text(int character) {
        String itself = Character.toString(character);
        boolean shaped =
                character >= 0xFB50 && character <= 0xFDFF
                        || character >= 0xFE70 && character <= 0xFEFC;
        return shaped ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
    }
}
