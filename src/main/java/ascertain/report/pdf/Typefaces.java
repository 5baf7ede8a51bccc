package ascertain.report.pdf;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/// The bundled fonts, each read from the class path when a paper first needs it, then kept.
public final class Typefaces {
    private static final String FOLDER = "/fonts/";

    private final Map<String, Typeface> loaded = new HashMap<>();

    /// The font in the file `/fonts/name` of the class path.
    public Typeface get(String name) {
        return loaded.computeIfAbsent(name, Typefaces::load);
    }

    private static Typeface load(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException("the program lacks its font " + FOLDER + name);
            }
            return new Typeface(
                    new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
