package ascertain.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that appears whole or not at all.
///
/// It grows beside its target, where a move cannot become a copy, and takes the target's place at
/// the end.
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /// What fills the file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, in the place of one of that name if there is one.
    public static void write(Path target, Content content) throws IOException {
        Path part = beside(target, "part");
        try {
            fill(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// A name that nobody has, in the target's folder. It does not hold the target's own, which may
    /// be as long as a name can be.
    static Path beside(Path target, String ending) {
        return target.resolveSibling("." + UUID.randomUUID() + "." + ending);
    }

    static void fill(Path part, Content content) throws IOException {
        // Ended from outside, the program runs no finally.
        part.toFile().deleteOnExit();
        try (var channel =
                        FileChannel.open(
                                part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            // Without this a power cut after the move could leave an empty file in the old
            // one's place.
            channel.force(true);
        }
    }
}
