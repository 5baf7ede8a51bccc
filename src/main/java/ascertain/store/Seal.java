package ascertain.store;

import static ascertain.store.jooq.Tables.AUDIT_ENTRY;
import static ascertain.store.jooq.Tables.SEAL;

import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells whether the records are those that this program wrote last.
///
/// Context: whoever has the database's password can write rows that no rule and no chain looks at.
/// Options: a keyed hash on every row, which an older row with its older hash passes; every change
/// in full in the audit record, twice the size of an import; one keyed sum a table, kept up by each
/// transaction from the rows it touches. Outcome: the sums, encrypted, so that nobody can look for
/// other rows of the same sum, and authenticated with the audit record's head, so that older sums
/// do not pass either.
final class Seal {
    /// What the audit record says where a case older than its seal was sealed.
    static final String SEALED = "records sealed";

    /// What the first entry of a case says that was sealed from the start.
    static final String FROM_THE_START = "definition 1, records sealed";

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private final Audit audit;
    private final byte[] rowKey;
    private final byte[] totalsKey;

    Seal(byte[] key, Audit audit) {
        this.audit = audit;
        rowKey = Vault.derive(key, "sealed rows");
        totalsKey = Vault.derive(key, "sealed totals");
    }

    /// What a transaction does before and after its change.
    final class Change {
        private final SealedChange change;
        private final AuditHead before;

        private Change(DSLContext db) {
            before = audit.head(db);
            change = SealedChange.begin(db, new SealedRows(rowKey));
        }

        /// Seals what the transaction leaves. A seal that was broken before stays broken.
        void end(DSLContext db) {
            var totals = read(db, before);
            if (totals != null) {
                change.end(db).forEach((table, sum) -> totals.merge(table, sum, BigInteger::add));
                write(db, totals);
            }
        }
    }

    Change begin(DSLContext db) {
        return new Change(db);
    }

    /// Seals a case that has no seal, as its rows are.
    void first(DSLContext db) {
        if (db.fetchExists(SEAL)) {
            return;
        }
        var newest =
                db.select(DSL.max(AUDIT_ENTRY.AT))
                        .from(AUDIT_ENTRY)
                        .fetchSingle(DSL.max(AUDIT_ENTRY.AT));
        if (newest != null) {
            audit.append(db, newest.toInstant(), "Ascertain", SEALED, "all records", "");
        }
        db.insertInto(SEAL).values(1, "").execute();
        write(db, all(db, Progress.NONE));
    }

    private Map<String, BigInteger> all(DSLContext db, Progress progress) {
        var rows = new SealedRows(rowKey);
        var totals = new TreeMap<String, BigInteger>();
        long done = 0;
        long tables =
                Arrays.stream(SealedPart.values()).mapToLong(part -> part.tables().size()).sum();
        for (var part : SealedPart.values()) {
            for (var one : part.tables()) {
                progress.step("Comparing the rows with their seal", done++, tables);
                totals.put(one.table().getName(), rows.sum(db, one.table(), DSL.noCondition()));
            }
        }
        return totals;
    }

    /// Where the records are not as they were last written, told in sentences.
    List<String> faults(DSLContext db, Progress progress) {
        var faults = new ArrayList<String>();
        int late = db.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq(SEALED));
        boolean fromTheStart =
                db.fetchExists(
                        AUDIT_ENTRY,
                        AUDIT_ENTRY.SEQ.eq(1L).and(AUDIT_ENTRY.DETAIL.startsWith(FROM_THE_START)));
        if (late + (fromTheStart ? 1 : 0) > 1) {
            faults.add("The records were sealed a second time: the seal before was taken away.");
        }
        var sealed = read(db, audit.head(db));
        if (sealed == null) {
            faults.add("The seal over the records is missing or is not that of this audit record.");
            return faults;
        }
        all(db, progress)
                .forEach(
                        (table, sum) -> {
                            var was = sealed.getOrDefault(table, BigInteger.ZERO);
                            if (!was.mod(MODULUS).equals(sum.mod(MODULUS))) {
                                faults.add(
                                        "The rows of "
                                                + table
                                                + " are not as Ascertain wrote them last.");
                            }
                        });
        return faults;
    }

    /// One number for all records that figures stand on: the same exactly while they are the same.
    /// The figures frozen from them are none of them.
    ///
    /// @throws StoreProblem when the seal is missing or is not that of this audit record
    String digest(DSLContext db) {
        var totals = read(db, audit.head(db));
        if (totals == null) {
            throw new StoreProblem(
                    "The records are not sealed as Ascertain wrote them last, so no figures were frozen; verify this case.");
        }
        SealedPart.SNAPSHOTS.tables().forEach(one -> totals.remove(one.table().getName()));
        totals.values().removeIf(sum -> sum.mod(MODULUS).signum() == 0);
        var message = new StringBuilder();
        totals.forEach((table, sum) -> message.append(line(table, sum)));
        return HexFormat.of()
                .formatHex(
                        Vault.mac(totalsKey, message.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(String table, BigInteger sum) {
        return table + '=' + sum.mod(MODULUS).toString(16) + '\n';
    }

    /// The totals by table, or null where they were not sealed with this head.
    private @Nullable Map<String, BigInteger> read(DSLContext db, AuditHead head) {
        var sealed = db.select(SEAL.TOTALS).from(SEAL).where(SEAL.ID.eq(1)).fetchOne(SEAL.TOTALS);
        if (sealed == null || !sealed.matches("([0-9a-f]{2})+")) {
            return null;
        }
        var clear = Vault.unseal(totalsKey, HexFormat.of().parseHex(sealed), with(head));
        if (clear == null) {
            return null;
        }
        var totals = new TreeMap<String, BigInteger>();
        new String(clear, StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split("="))
                .forEach(line -> totals.put(line[0], new BigInteger(line[1], 16)));
        return totals;
    }

    private void write(DSLContext db, Map<String, BigInteger> totals) {
        var clear = new StringBuilder();
        totals.forEach((table, sum) -> clear.append(line(table, sum)));
        var sealed =
                Vault.seal(
                        totalsKey,
                        clear.toString().getBytes(StandardCharsets.US_ASCII),
                        with(audit.head(db)));
        db.update(SEAL).set(SEAL.TOTALS, HexFormat.of().formatHex(sealed)).execute();
    }

    private static byte[] with(AuditHead head) {
        return (head.count() + " " + head.mac()).getBytes(StandardCharsets.US_ASCII);
    }
}
