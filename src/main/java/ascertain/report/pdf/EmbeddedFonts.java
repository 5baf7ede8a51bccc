package ascertain.report.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fonts of one paper: which characters of each were used, so that only those are embedded.
///
/// PDFBox makes the subset and its widths. Glyph numbers are the codes on the page, so pages can be
/// written before the subset is known.
final class EmbeddedFonts {
    private final PdfFile file;
    private final Map<Typeface, Use> used = new LinkedHashMap<>();

    private record Use(String name, int object, BitSet characters) {}

    EmbeddedFonts(PdfFile file) {
        this.file = file;
    }

    String use(Typeface face, int[] characters, int from, int to) {
        Use use = used.get(face);
        if (use == null) {
            use = new Use("F" + (used.size() + 1), file.reserve(), new BitSet());
            used.put(face, use);
        }
        for (int i = from; i < to; i++) {
            use.characters.set(characters[i]);
        }
        return use.name;
    }

    Syntax resources() {
        var fonts = new Syntax().put("<</Font<<");
        used.values().forEach(use -> fonts.put("/").put(use.name).put(" ").ref(use.object));
        return fonts.put(">>>>");
    }

    void finish() throws IOException {
        // The document is PDFBox's workbench for the fonts alone; it is never saved.
        try (var bench = new PDDocument()) {
            var graph = new CosGraph(file);
            for (var entry : used.entrySet()) {
                var font = PDType0Font.load(bench, entry.getKey().font(), true);
                entry.getValue().characters.stream().forEach(font::addToSubset);
                font.subset();
                font.getCOSObject()
                        .setItem(
                                COSName.TO_UNICODE,
                                ToUnicode.of(entry.getKey(), entry.getValue().characters));
                graph.write(entry.getValue().object, font.getCOSObject());
            }
        }
    }
}
