package ascertain.intake;

import ascertain.work.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// An export as the folder that its ZIP was unpacked to; links in it are not followed.
final class FolderSource implements ExportSource {
    private static final int DEEPEST = 4;
    private static final int MOST_PATHS = 20_000;

    private final String name;
    private final Map<ExportFile, Path> paths;
    private final int unread;
    private final AtomicLong left = new AtomicLong(MOST_BYTES);

    private FolderSource(String name, Path folder) throws IOException {
        this.name = name;
        var layout = new ExportLayout<Path>(name);
        try (var found = Files.walk(folder, DEEPEST)) {
            found.limit(MOST_PATHS)
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> layout.add(folder.relativize(path).toString(), path));
        }
        this.paths = layout.files();
        this.unread = layout.unread();
    }

    static FolderSource open(Path folder) {
        var name = String.valueOf(folder.toAbsolutePath().getFileName());
        try {
            return new FolderSource(name, folder);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IntakeRefused("The folder " + name + " cannot be read.");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<ExportFile> files() {
        return paths.keySet();
    }

    @Override
    public int unread() {
        return unread;
    }

    @Override
    public InputStream open(ExportFile file) throws IOException {
        var in = Files.newInputStream(paths.get(file), LinkOption.NOFOLLOW_LINKS);
        return new BoundedStream(name, in, left, Long.MAX_VALUE);
    }

    @Override
    public long size(ExportFile file) {
        return paths.get(file).toFile().length();
    }

    @Override
    public String sha256(Progress progress) {
        var listing = new TreeMap<String, Path>();
        paths.forEach((file, path) -> listing.put(file.fileName(), path));
        return Digests.of(listing, progress);
    }

    @Override
    public void close() {}
}
