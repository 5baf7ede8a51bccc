package ascertain.intake;

import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// An export as the ZIP that LinkedIn sends; only the files it knows are unpacked, and into memory
/// alone.
final class ZipSource implements ExportSource {
    private final String name;
    private final Path path;
    private final ZipFile zip;
    private final Map<ExportFile, ZipEntry> entries;
    private final int unread;
    private final AtomicLong left = new AtomicLong(MOST_BYTES);

    private ZipSource(String name, Path path, ZipFile zip) {
        this.name = name;
        this.path = path;
        this.zip = zip;
        var layout = new ExportLayout<ZipEntry>(name);
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> layout.add(entry.getName(), entry));
        this.entries = layout.files();
        this.unread = layout.unread();
    }

    static ZipSource open(Path path) {
        var name = String.valueOf(path.getFileName());
        ZipFile zip = null;
        try {
            if (!ZipEnd.isZip(path)) {
                throw new IntakeRefused(name + " is no ZIP file.");
            }
            ZipEnd.check(name, path);
            zip = new ZipFile(path.toFile());
            return new ZipSource(name, path, zip);
        } catch (IOException | IllegalArgumentException damaged) {
            close(name, zip);
            throw new IntakeRefused(
                    name
                            + (isEncrypted(damaged)
                                    ? " is encrypted. Unpack it with its password first."
                                    : " is a damaged ZIP file. Download it again."));
        } catch (IntakeRefused refused) {
            close(name, zip);
            throw refused;
        }
    }

    private static boolean isEncrypted(Exception damaged) {
        return String.valueOf(damaged.getMessage()).contains("encrypted");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<ExportFile> files() {
        return entries.keySet();
    }

    @Override
    public int unread() {
        return unread;
    }

    @Override
    public InputStream open(ExportFile file) throws IOException {
        var entry = entries.get(file);
        var checked = new CrcStream(zip.getInputStream(entry), entry.getCrc());
        return new BoundedStream(name, checked, left, Math.max(0, entry.getCompressedSize()));
    }

    @Override
    public long size(ExportFile file) {
        return entries.get(file).getSize();
    }

    @Override
    public String sha256(Progress progress) {
        return Digests.of(path, progress);
    }

    @Override
    public void close() {
        close(name, zip);
    }

    private static void close(String name, @Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException unreadable) {
            throw new IntakeRefused(name + " cannot be read.");
        }
    }
}
