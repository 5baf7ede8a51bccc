package ascertain.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// The file in a case's folder that holds what was typed and not saved, sealed under the case's
/// key.
final class DraftsFile {
    static final String NAME = "case.drafts";
    private static final byte[] MARK = "ascertain drafts 1\n".getBytes(StandardCharsets.US_ASCII);

    /// More than anybody types; a greater file is no draft of ours.
    private static final long MOST_BYTES = 64 << 20;

    private final Path file;
    private final byte[] key;

    DraftsFile(Path folder, byte[] caseKey) {
        file = folder.resolve(NAME);
        key = Vault.derive(caseKey, "drafts");
    }

    /// What it holds; null when it is damaged or another case's.
    @Nullable List<Unsaved> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return null;
        }
        var bytes = Files.readAllBytes(file);
        if (!Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length))) {
            return null;
        }
        var clear = Vault.unseal(key, Arrays.copyOfRange(bytes, MARK.length, bytes.length), MARK);
        try {
            return clear == null ? null : UnsavedBytes.read(clear);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /// Puts it out of the way under another name, so that somebody who knows more can look at it.
    ///
    /// @return the name it has now
    String setAside() throws IOException {
        var aside = file.resolveSibling(NAME + ".damaged");
        for (int n = 2; Files.exists(aside); n++) {
            aside = file.resolveSibling(NAME + ".damaged-" + n);
        }
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        return aside.getFileName().toString();
    }

    /// Holds just these from now on, on disk when this returns: all of them or those before.
    void write(List<Unsaved> all) throws IOException {
        if (all.isEmpty()) {
            if (Files.deleteIfExists(file)) {
                forceFolder();
            }
            return;
        }
        var part = file.resolveSibling(NAME + ".part");
        try {
            try (var channel =
                    FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                put(channel, ByteBuffer.wrap(MARK));
                put(channel, ByteBuffer.wrap(Vault.seal(key, UnsavedBytes.of(all), MARK)));
                channel.force(true);
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void put(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// The new name is on disk too; Windows opens no folder and keeps names safe by itself.
    private void forceFolder() throws IOException {
        FileChannel folder;
        try {
            folder = FileChannel.open(file.getParent(), StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (folder) {
            folder.force(true);
        }
    }
}
