package ascertain.report.archive;

import ascertain.report.WholeFile;

import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A ZIP whose files are encrypted with AES-256 while they are written: nothing of them lies in
/// clear on a disk.
public final class EncryptedArchive {
    private final ZipOutputStream zip;
    private final Instant made;

    private EncryptedArchive(ZipOutputStream zip, Instant made) {
        this.zip = zip;
        this.made = made;
    }

    /// What fills the archive.
    @FunctionalInterface
    public interface Content {
        void writeTo(EncryptedArchive archive) throws IOException;
    }

    /// Writes an archive, in the place of a file of that name if there is one; it appears whole or
    /// not at all.
    ///
    /// @param password letters, digits and signs of ASCII: what others sign otherwise programs read
    ///   in different ways; the caller's to forget
    /// @param made when its files are said to be made
    public static void write(Path file, char[] password, Instant made, Content content)
            throws IOException {
        WholeFile.write(
                file,
                out -> {
                    try (var zip = new ZipOutputStream(new Kept(out), password)) {
                        content.writeTo(new EncryptedArchive(zip, made));
                    }
                });
    }

    /// Writes one file of the archive; the stream may be closed.
    ///
    /// @return the SHA-256 of what is in it, 64 hexadecimal digits
    public String add(String name, WholeFile.Content content) throws IOException {
        var entry = new ZipParameters();
        entry.setFileNameInZip(name);
        entry.setEncryptFiles(true);
        entry.setEncryptionMethod(EncryptionMethod.AES);
        entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        entry.setLastModifiedFileTime(made.toEpochMilli());
        zip.putNextEntry(entry);
        var digest = sha256();
        var out = new DigestOutputStream(new Kept(zip), digest);
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    /// A stream that stays open when it is closed.
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
