package ascertain.store;

import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

import javax.sql.DataSource;

/// Makes and opens the folder that a case is: an H2 database and its key file.
public final class CaseFolder {
    private static final String DATABASE = "case";
    private static final String SETTINGS =
            ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_LOCK_TIMEOUT=600000;QUERY_CACHE_SIZE=0;CACHE_SIZE=131072";

    private CaseFolder() {}

    /// Makes a case, whole or not at all: it is built beside the folder and takes its place when it
    /// is finished.
    ///
    /// @param passphrase null for a case that is not encrypted
    /// @param fill puts into the new case what it begins with
    /// @return the recovery code, or the empty text when the case is not encrypted
    /// @throws StoreProblem when the folder holds something already or cannot be made
    public static String create(
            Path folder, char @Nullable [] passphrase, Consumer<CaseStore> fill) {
        var place = folder.toAbsolutePath().normalize();
        CasePlaces.requireFree(place);
        Path half = null;
        try {
            Files.createDirectories(place.getParent());
            half =
                    Files.createTempDirectory(
                            place.getParent(), "." + place.getFileName() + ".new-");
            var made = KeyFile.make(half, passphrase);
            try (var store = start(half, passphrase != null, made.key(), true)) {
                fill.accept(store);
            }
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            return made.recoveryCode();
        } catch (AtomicMoveNotSupportedException e) {
            throw new StoreProblem(
                    "The folder "
                            + place.getFileName()
                            + " cannot be made there; choose another place.");
        } catch (FileSystemException e) {
            CasePlaces.requireFree(place);
            throw new StoreProblem(
                    "The case cannot be made there (" + reason(e) + "); nothing was left behind.");
        } catch (IOException e) {
            throw new StoreProblem("The case cannot be made there; nothing was left behind.");
        } finally {
            if (half != null) {
                delete(half);
            }
        }
    }

    /// Whether the case in a folder asks for a passphrase.
    public static boolean isEncrypted(Path folder) {
        requireCase(folder);
        return KeyFile.isEncrypted(folder);
    }

    /// Opens the case in a folder.
    ///
    /// @param secret the passphrase or the recovery code; null when the case is not encrypted
    /// @throws StoreProblem in one sentence: no case, wrong passphrase, missing key file, open
    ///   elsewhere, newer, damaged
    public static CaseStore open(Path folder, char @Nullable [] secret) {
        return openWhole(folder, secret).store();
    }

    /// A case that is open, with what its folder holds beside the database.
    public record Opened(CaseStore store, Drafts drafts) {}

    /// Opens the case in a folder as [#open] does, with its drafts.
    public static Opened openWhole(Path folder, char @Nullable [] secret) {
        var place = folder.toAbsolutePath().normalize();
        requireCase(place);
        var encrypted = KeyFile.isEncrypted(place);
        var key = KeyFile.open(place, secret);
        // One at a time: H2 hands a second opening in this program the database of the first.
        synchronized (CaseFolder.class) {
            FirstLook.into(
                    place.resolve(DATABASE + ".mv.db"),
                    encrypted ? password(key, "database") : null,
                    password(key, "user"));
            return new Opened(start(place, encrypted, key, false), new Drafts(place, key));
        }
    }

    private static CaseStore start(Path folder, boolean encrypted, byte[] key, boolean fresh) {
        return CaseStore.start(
                source(folder, encrypted, key, fresh), SQLDialect.H2, Vault.derive(key, "audit"));
    }

    /// How a case's database is connected to.
    static DataSource source(Path folder, boolean encrypted, byte[] key, boolean fresh) {
        var source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:file:"
                        + folder.resolve(DATABASE)
                        + SETTINGS
                        + (encrypted ? ";CIPHER=AES" : "")
                        + (fresh ? "" : ";IFEXISTS=TRUE"));
        source.setUser("ascertain");
        // The user's own, so that the key file of another case is refused without encryption too.
        var user = password(key, "user");
        source.setPassword(encrypted ? password(key, "database") + " " + user : user);
        return source;
    }

    private static String password(byte[] key, String purpose) {
        return HexFormat.of().formatHex(Vault.derive(key, purpose));
    }

    private static void requireCase(Path folder) {
        if (folder.toString().indexOf(';') >= 0) {
            throw new StoreProblem(
                    "A case's folder cannot have a semicolon in its path; move it elsewhere.");
        }
        if (!Files.isDirectory(folder)) {
            throw new StoreProblem("There is no case at " + folder + ".");
        }
        if (!Files.isRegularFile(folder.resolve(DATABASE + ".mv.db"))) {
            throw new StoreProblem(
                    "The folder " + folder + " holds no case: its database is missing.");
        }
    }

    private static String reason(FileSystemException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "you may not write there";
            case FileAlreadyExistsException exists -> "a file is in the way";
            default ->
                    failure.getReason() == null
                            ? "the disk refuses"
                            : failure.getReason().toLowerCase(Locale.ROOT);
        };
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
