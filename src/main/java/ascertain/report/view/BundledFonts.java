package ascertain.report.view;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Stands in for fonts that a document names and does not bring.
///
/// PDFBox would look through every font of the machine, and leave a list of them in the person's
/// home.
final class BundledFonts implements FontMapper {
    private static final String SANS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SANS_STRONG = "/fonts/inter/Inter-SemiBold.ttf";
    private static final String SERIF = "/fonts/source-serif/SourceSerif4-Regular.ttf";
    private static final String SERIF_STRONG = "/fonts/source-serif/SourceSerif4-SemiBold.ttf";
    private static final String SERIF_ITALIC = "/fonts/source-serif/SourceSerif4-Italic.ttf";
    private static final Map<String, TrueTypeFont> LOADED = new ConcurrentHashMap<>();

    private BundledFonts() {}

    /// Sees to it that PDFBox asks here and nowhere else.
    static void use() {
        if (!(FontMappers.instance() instanceof BundledFonts)) {
            FontMappers.set(new BundledFonts());
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(loaded(file(name, descriptor)), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(loaded(file(name, descriptor)), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo characters) {
        var ordering = characters == null ? "" : String.valueOf(characters.getOrdering());
        var file =
                switch (ordering) {
                    case "GB1", "CNS1" -> "/fonts/noto/NotoSansSC-Regular.ttf";
                    case "Japan1" -> "/fonts/noto/NotoSansJP-Regular.ttf";
                    case "Korea1", "KR" -> "/fonts/noto/NotoSansKR-Regular.ttf";
                    default -> file(name, descriptor);
                };
        return new CIDFontMapping(null, loaded(file), true);
    }

    private static String file(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        var called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean strong = called.contains("bold") || descriptor != null && descriptor.isForceBold();
        boolean serif =
                called.contains("times")
                        || called.contains("serif") && !called.contains("sans")
                        || descriptor != null && descriptor.isSerif();
        boolean italic = called.contains("italic") || called.contains("oblique");
        if (serif) {
            return strong ? SERIF_STRONG : italic ? SERIF_ITALIC : SERIF;
        }
        return strong ? SANS_STRONG : SANS;
    }

    private static TrueTypeFont loaded(String file) {
        return LOADED.computeIfAbsent(file, BundledFonts::load);
    }

    private static TrueTypeFont load(String file) {
        try (var in = FontMapper.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks its font " + file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
