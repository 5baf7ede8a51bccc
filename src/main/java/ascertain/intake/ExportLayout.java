package ascertain.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds the export among the paths of a ZIP or folder: one directory of it, the outermost that has
/// its files.
///
/// @param <E> what a path leads to
final class ExportLayout<E> {
    private static final int DEEPEST = 4;

    private final String name;
    private final Map<String, Map<ExportFile, E>> directories = new TreeMap<>();
    private int paths;
    private boolean zips;

    ExportLayout(String name) {
        this.name = name;
    }

    /// Takes note of a path; it is only looked at, never used to reach a file by its words.
    void add(String path, E entry) {
        paths++;
        zips |= path.toLowerCase(Locale.ROOT).endsWith(".zip");
        var plain = path.replace('\\', '/');
        int slash = plain.lastIndexOf('/');
        var directory = plain.substring(0, slash + 1);
        var file = ExportFile.named(plain.substring(slash + 1));
        if (file.isEmpty() || !isPlain(directory)) {
            return;
        }
        var files = directories.computeIfAbsent(directory, key -> new EnumMap<>(ExportFile.class));
        if (files.put(file.get(), entry) != null) {
            throw new IntakeRefused(name + " holds " + file.get().fileName() + " twice.");
        }
    }

    private static boolean isPlain(String directory) {
        if (directory.isEmpty()) {
            return true;
        }
        var parts = directory.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (parts[i].isEmpty()
                    || parts[i].startsWith(".")
                    || parts[i].equals("__MACOSX")
                    || parts[i].contains(":")) {
                return false;
            }
        }
        return parts.length - 1 <= DEEPEST;
    }

    /// The files of the export.
    Map<ExportFile, E> files() {
        var home = directories.keySet().stream().min(Comparator.comparingLong(ExportLayout::depth));
        if (home.isEmpty()) {
            throw new IntakeRefused(
                    name
                            + " holds no file that can be imported: neither those of a LinkedIn export, such as messages.csv,"
                            + " nor others, such as claimants.csv.");
        }
        var files = directories.get(home.get());
        boolean another =
                directories.entrySet().stream()
                        .filter(directory -> !directory.getKey().equals(home.get()))
                        .anyMatch(directory -> isExport(directory.getValue().keySet()));
        if (another || (zips && !home.get().isEmpty())) {
            throw new IntakeRefused(name + " holds more than one LinkedIn export.");
        }
        return files;
    }

    private static boolean isExport(Set<ExportFile> files) {
        return files.contains(ExportFile.MESSAGES) || files.contains(ExportFile.PROFILE);
    }

    /// How many paths are not read.
    int unread() {
        return paths - files().size();
    }

    private static long depth(String directory) {
        return directory.chars().filter(c -> c == '/').count();
    }
}
