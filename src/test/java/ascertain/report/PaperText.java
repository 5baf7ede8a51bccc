package ascertain.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a reader finds in a paper, for tests of other packages.
public final class PaperText {
    private PaperText() {}

    /// The text of all its pages, line feeds as spaces.
    public static String of(Path file) throws IOException {
        return Drawn.text(Files.readAllBytes(file));
    }

    /// The same of a paper in memory.
    public static String of(byte[] pdf) throws IOException {
        return Drawn.text(pdf);
    }
}
