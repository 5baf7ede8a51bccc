package ascertain.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A folder that is written under another name beside its own and gets its own when it is whole.
///
/// @param whole the folder as it is to be
/// @param partial where it is written until then
record PartialFolder(Path whole, Path partial) {

    /// Makes an empty partial folder; one that a killed export left is used again.
    static PartialFolder beside(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        var name = whole.getFileName();
        if (name == null) {
            throw new IntakeRefused("A folder with a name is needed to write an export to.");
        }
        var made = new PartialFolder(whole, whole.resolveSibling("." + name + ".partial"));
        if (made.isTaken()) {
            throw new IntakeRefused(
                    name + " holds something already; an export goes to a new or an empty folder.");
        }
        try {
            made.remove();
            var parent = whole.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(made.partial);
        } catch (IOException unwritable) {
            throw made.unwritable();
        }
        return made;
    }

    private boolean isTaken() {
        if (!Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(whole, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (var entries = Files.list(whole)) {
            return entries.findAny().isPresent();
        } catch (IOException unreadable) {
            throw new IntakeRefused("The folder " + whole.getFileName() + " cannot be read.");
        }
    }

    /// Where a file of it is written.
    Path file(String name) {
        return partial.resolve(name);
    }

    /// Where a document's bytes are written.
    Path document(String sha256) throws IOException {
        return Files.createDirectories(partial.resolve(InterchangeFile.DOCUMENT_BYTES))
                .resolve(sha256);
    }

    /// Gives it its own name.
    void complete() {
        try {
            Files.deleteIfExists(whole);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            force(whole.getParent());
        } catch (IOException failure) {
            throw unwritable();
        }
    }

    /// A rename is on disk when the folder above is; where a folder cannot be opened it is the
    /// system's to do.
    private static void force(Path parent) {
        try (var channel = FileChannel.open(parent, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    /// Removes what an export writes and the partial folder itself; anything else in it stays.
    void remove() {
        try {
            for (var file : InterchangeFile.values()) {
                Files.deleteIfExists(partial.resolve(file.fileName()));
            }
            removeDocuments(partial.resolve(InterchangeFile.DOCUMENT_BYTES));
            Files.deleteIfExists(partial);
        } catch (IOException stays) {
            throw new IntakeRefused(
                    "The folder "
                            + partial.getFileName()
                            + " is in the way and cannot be removed.");
        }
    }

    private static void removeDocuments(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var documents = Files.newDirectoryStream(folder)) {
            for (var document : documents) {
                if (document.getFileName().toString().matches("[0-9a-f]{64}")) {
                    Files.delete(document);
                }
            }
        }
        Files.delete(folder);
    }

    IntakeRefused unwritable() {
        return new IntakeRefused(
                "The folder "
                        + whole.getFileName()
                        + " cannot be written: the disk may be full or write-protected. Nothing was exported.");
    }
}
