package ascertain.report;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Several files that appear all of them whole or none at all.
///
/// They grow beside their targets; only when the last is whole do they take their places, and if
/// one cannot, those before it give theirs back.
public final class WholeFiles {
    private WholeFiles() {}

    /// What fills the files.
    @FunctionalInterface
    public interface Contents {
        /// What fills the file of a number from 0; each is asked for when the one before is whole.
        WholeFile.Content of(int file);
    }

    private record Moved(Path from, Path to) {}

    /// Writes files of one folder, in the places of those of their names if there are any.
    public static void write(List<Path> targets, Contents contents) throws IOException {
        var parts = new ArrayList<Path>();
        try {
            for (int i = 0; i < targets.size(); i++) {
                parts.add(WholeFile.beside(targets.get(i), "part"));
                WholeFile.fill(parts.get(i), contents.of(i));
            }
            place(parts, targets);
        } finally {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void place(List<Path> parts, List<Path> targets) throws IOException {
        var moved = new ArrayList<Moved>();
        var before = new ArrayList<Path>();
        try {
            for (int i = 0; i < targets.size(); i++) {
                Path target = targets.get(i);
                if (Files.isDirectory(target)) {
                    throw new FileAlreadyExistsException("a folder stands in the place of a file");
                }
                if (Files.exists(target)) {
                    Path old = WholeFile.beside(target, "old");
                    before.add(old);
                    move(target, old, moved);
                }
                move(parts.get(i), target, moved);
            }
        } catch (IOException | RuntimeException e) {
            for (Moved each : moved.reversed()) {
                Files.move(each.to, each.from, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        for (Path old : before) {
            Files.deleteIfExists(old);
        }
    }

    private static void move(Path from, Path to, List<Moved> moved) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        moved.add(new Moved(from, to));
    }
}
