package ascertain.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a file could not be written, in words a person can act on.
public final class Unwritable {
    private static final long LITTLE = 1 << 20;

    private Unwritable() {}

    /// "the disk is full; what was there before is as it was."
    ///
    /// @param target the file that was to be there in the end
    public static String why(Path target, IOException failure) {
        return reason(target.toAbsolutePath(), failure) + "; what was there before is as it was.";
    }

    private static String reason(Path target, IOException failure) {
        var folder = target.getParent();
        if (Files.isDirectory(target)) {
            return "a folder of that name is there";
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        try {
            var disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return "the disk is write-protected";
            }
            if (disk.getUsableSpace() < LITTLE) {
                return "the disk is full";
            }
        } catch (IOException unknown) {
            return "its folder cannot be read";
        }
        return failure instanceof AccessDeniedException || !Files.isWritable(folder)
                ? "it is open in another program, or you may not write in that folder"
                : "see whether it is open in another program, and whether there is room";
    }
}
