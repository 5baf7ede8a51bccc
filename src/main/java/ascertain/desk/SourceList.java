package ascertain.desk;

import ascertain.intake.IntakeRefused;
import ascertain.intake.InterchangeFile;
import ascertain.intake.Sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sources that some paths stand for: a folder that is none itself stands for the exports in
/// it, and a list of claimants comes before the files whose rows name them, however they were
/// picked.
final class SourceList {
    private SourceList() {}

    static List<Path> of(List<Path> paths) {
        var sources = new ArrayList<Path>();
        for (var path : paths) {
            var inside = isSource(path) ? List.<Path>of() : exportsIn(path);
            if (inside.isEmpty()) {
                sources.add(path);
            } else {
                sources.addAll(inside);
            }
        }
        sources.sort(Comparator.comparing(path -> !isClaimants(path)));
        return sources;
    }

    private static boolean isClaimants(Path path) {
        return InterchangeFile.named(name(path)).equals(Optional.of(InterchangeFile.CLAIMANTS));
    }

    static String name(Path path) {
        var name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static boolean isSource(Path path) {
        if (!Files.isDirectory(path)) {
            return true;
        }
        try {
            Sources.detect(path);
            return true;
        } catch (IntakeRefused e) {
            return false;
        }
    }

    private static List<Path> exportsIn(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(path -> isZip(path) || isExportFolder(path)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isZip(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isExportFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && isSource(path);
    }
}
