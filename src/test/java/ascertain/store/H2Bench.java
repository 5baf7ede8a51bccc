package ascertain.store;

import org.jooq.SQLDialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An encrypted H2 file in a folder of its own, copied from one that the migrations made.
final class H2Bench extends Bench {
    private static final byte[] KEY = new byte[Vault.KEY_BYTES];
    private static final byte[] EMPTY = empty();
    private static final String FILE = "case.mv.db";
    private final Path folder;

    private H2Bench(Path folder) {
        super(CaseFolder.source(folder, true, KEY, false), SQLDialect.H2);
        this.folder = folder;
    }

    static H2Bench fresh() {
        try {
            var folder = Files.createTempDirectory("bench");
            Files.write(folder.resolve(FILE), EMPTY);
            return new H2Bench(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] empty() {
        try {
            var folder = Files.createTempDirectory("bench");
            CaseStore.start(
                            CaseFolder.source(folder, true, KEY, true),
                            SQLDialect.H2,
                            Bench.AUDIT_KEY)
                    .close();
            var bytes = Files.readAllBytes(folder.resolve("case.mv.db"));
            Folders.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    void drop() {
        Folders.delete(folder);
    }
}
