package ascertain.store;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.security.SHA256;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// Looks into a case's H2 file, and changes nothing in it, before H2 opens it as a database.
///
/// To open a database is to run it: H2 executes its whole catalog, and compiles and calls the
/// source of a trigger at once. It also writes into the file, and makes a new database of one that
/// was cut off. So the file is read first as the key-value store it is, by its catalog alone.
final class FirstLook {
    private static final String ROWS_OF = "table.";
    private static final String CATALOG = ROWS_OF + "0";
    private static final int ID = 0;
    private static final int STATEMENT = 3;
    private static final String HISTORY =
            "CREATE CACHED TABLE \"public\".\"flyway_schema_history\"(";
    private static final int VERSION = 1;
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern USER =
            Pattern.compile(
                    "^CREATE USER [^\"]*\"([A-Z]+)\" SALT '([0-9a-f]+)' HASH '([0-9a-f]+)'");

    private FirstLook() {}

    /// @param filePassword what the file is encrypted with, or null
    /// @param userPassword what its one user has
    /// @throws StoreProblem when it is open elsewhere, damaged, not this program's, or newer
    static void into(Path file, @Nullable String filePassword, String userPassword) {
        // Our own, since H2 leaves the file locked when it fails to open one.
        var bytes = new SingleFileStore(new HashMap<>());
        try {
            bytes.open(
                    file.toString(),
                    true,
                    filePassword == null ? null : filePassword.toCharArray());
            try (var store = new MVStore.Builder().fileStore(bytes).readOnly().open()) {
                look(store, userPassword);
            }
        } catch (MVStoreException e) {
            throw told(e, filePassword != null);
        } catch (StoreProblem e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged();
        } finally {
            letGo(bytes);
        }
    }

    private static void letGo(SingleFileStore bytes) {
        try {
            bytes.close();
        } catch (NullPointerException afterwards) {
            // H2 goes on to close a store that was never opened; the file is let go by then.
        }
    }

    private static void look(MVStore store, String userPassword) {
        if (!store.hasMap(CATALOG) || isCutOff(store)) {
            throw damaged();
        }
        var transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        var catalog = rows(transactions, CATALOG);
        var versions = new ArrayList<String>();
        for (var object : catalog) {
            if (text(object, STATEMENT).startsWith(HISTORY)) {
                rows(transactions, ROWS_OF + text(object, ID)).stream()
                        .map(row -> text(row, VERSION))
                        .filter(version -> !version.isEmpty())
                        .forEach(versions::add);
            }
        }
        if (versions.isEmpty()) {
            throw damaged();
        }
        // Before its catalog: a newer program's may hold what this one does not know.
        Schema.refuseNewer(versions);
        if (!catalog.stream().allMatch(object -> Catalog.isOurs(text(object, STATEMENT)))) {
            throw Schema.foreign();
        }
        if (catalog.stream().noneMatch(object -> knows(text(object, STATEMENT), userPassword))) {
            throw new StoreProblem(Failures.OTHER_KEY);
        }
    }

    /// A file closed in order ends with the version that its header names; when a later one is
    /// missing, H2 would go on from an earlier one and say nothing.
    private static boolean isCutOff(MVStore store) {
        var header = store.getStoreHeader();
        return header.get("clean") != null
                && DataUtils.readHexLong(header, "version", 0) > store.getCurrentVersion();
    }

    private static List<SearchRow> rows(TransactionStore transactions, String map) {
        TransactionMap<Long, SearchRow> rows = transactions.begin().openMap(map);
        var all = new ArrayList<SearchRow>();
        for (var keys = rows.keyIterator(null); keys.hasNext(); ) {
            all.add(rows.get(keys.next()));
        }
        return all;
    }

    private static String text(SearchRow row, int column) {
        var text = row.getValue(column).getString();
        return text == null ? "" : text;
    }

    /// Whether the user's password is the one that the catalog holds a salted hash of.
    private static boolean knows(String statement, String password) {
        var user = USER.matcher(statement);
        if (!user.find()) {
            return false;
        }
        var hash = SHA256.getKeyPasswordHash(user.group(1), password.toCharArray());
        var salted = SHA256.getHashWithSalt(hash, HEX.parseHex(user.group(2)));
        return HEX.formatHex(salted).equals(user.group(3));
    }

    private static StoreProblem told(MVStoreException failure, boolean encrypted) {
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new StoreProblem(Failures.OPEN_ELSEWHERE);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> new StoreProblem(Failures.OTHER_FORMAT);
            // What another key makes of a sound file is as senseless as a damaged one.
            case DataUtils.ERROR_FILE_CORRUPT ->
                    encrypted
                            ? new StoreProblem(
                                    "The key file does not belong to this case, or its database is damaged; it was left as it is: "
                                            + "copy both back from a backup.")
                            : damaged();
            default -> damaged();
        };
    }

    private static StoreProblem damaged() {
        return new StoreProblem(Failures.DAMAGED);
    }
}
