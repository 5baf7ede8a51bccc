package ascertain.report;

import ascertain.work.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

/// A folder of files that appears whole or not at all.
///
/// It is filled under another name beside its own and gets its own at the end.
public final class WholeFolder {
    private WholeFolder() {}

    /// Writes a folder.
    ///
    /// @param folder one that is not there yet, or an empty one
    /// @param content puts files into the folder it is given
    /// @throws Problem when it holds anything, or cannot be written
    public static void write(Path folder, Consumer<Path> content) {
        var whole = folder.toAbsolutePath().normalize();
        var part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID());
        try {
            if (isTaken(whole)) {
                throw new Problem(
                        whole.getFileName()
                                + " holds something already; an export goes to a new or an empty folder.");
            }
            Files.createDirectories(part);
            content.accept(part);
            Files.deleteIfExists(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new Problem(
                    "The folder "
                            + whole.getFileName()
                            + " cannot be written: the disk may be full or write-protected. Nothing was exported.");
        } finally {
            remove(part);
        }
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private static void remove(Path part) {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (var files = Files.newDirectoryStream(part)) {
            for (var file : files) {
                Files.delete(file);
            }
            Files.delete(part);
        } catch (IOException stays) {
            throw new Problem(
                    "The folder " + part.getFileName() + " is in the way and cannot be removed.");
        }
    }
}
