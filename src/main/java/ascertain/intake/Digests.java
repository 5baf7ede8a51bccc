package ascertain.intake;

import ascertain.work.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// SHA-256 of files, as 64 lower-case hexadecimal digits.
final class Digests {
    private static final int CHUNK = 1 << 18;

    private Digests() {}

    /// The digest of a file's bytes.
    static String of(Path file, Progress progress) {
        var name = String.valueOf(file.getFileName());
        var digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            long total = Files.size(file);
            long done = 0;
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                done += read;
                progress.step("Checking " + name, done, total);
            }
        } catch (IOException unreadable) {
            throw new IntakeRefused(name + " cannot be read.");
        }
        return hex(digest);
    }

    /// The digest of a text as UTF-8.
    static String of(String text) {
        var digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /// The digest of a listing of several files: a line each, its name and its own digest, sorted
    /// by name.
    static String of(Map<String, Path> files, Progress progress) {
        var listing = sha256();
        new TreeMap<>(files)
                .forEach(
                        (name, file) ->
                                listing.update(
                                        (name + " " + of(file, progress) + "\n")
                                                .getBytes(StandardCharsets.UTF_8)));
        return hex(listing);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
