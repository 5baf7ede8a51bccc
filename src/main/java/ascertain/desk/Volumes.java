package ascertain.desk;

import ascertain.work.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How a roll too long for one file is divided and what its files are called.
///
/// @param rows how many are listed
/// @param most how many a file holds
record Volumes(int rows, int most) {
    /// A tagged file of so many is opened by readers without trouble; PDF/A-2 ends at 8.4 million
    /// objects.
    static final int MOST = 50_000;

    int count() {
        return Math.max(1, Math.ceilDiv(rows, most));
    }

    int from(int volume) {
        return volume * most;
    }

    int to(int volume) {
        return Math.min(rows, (volume + 1) * most);
    }

    /// The one file asked for, or "roll, volume 1 of 3.pdf" and so on.
    List<Path> files(Path file) {
        int count = count();
        return count == 1
                ? List.of(file)
                : IntStream.rangeClosed(1, count)
                        .mapToObj(
                                i ->
                                        file.resolveSibling(
                                                "%s, volume %d of %d%s"
                                                        .formatted(
                                                                stem(file),
                                                                i,
                                                                count,
                                                                ending(file))))
                        .toList();
    }

    /// What lies there of an earlier roll of the same name: the file of one that had no volumes,
    /// and volumes of another number.
    static List<Path> earlier(Path file, List<Path> written) {
        var folder = file.toAbsolutePath().getParent();
        var volume =
                Pattern.compile(
                        "%s(, volume \\d+ of \\d+)?%s"
                                .formatted(Pattern.quote(stem(file)), Pattern.quote(ending(file))));
        var names = written.stream().map(Path::getFileName).toList();
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(one -> volume.matcher(one.getFileName().toString()).matches())
                    .filter(one -> !names.contains(one.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Problem(
                    "The roll was written, but its folder cannot be read: whether volumes of an earlier roll lie there is not known.");
        }
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ending(file).length());
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }
}
