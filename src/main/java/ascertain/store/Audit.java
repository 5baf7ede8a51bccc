package ascertain.store;

import static ascertain.store.jooq.Tables.AUDIT_ENTRY;

import org.jooq.DSLContext;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/// The audit record: entries that are only ever added, each chained to the one before by a keyed
/// hash.
///
/// The hash of an entry is HMAC-SHA-256, under a key derived from the case's, of the hash before it
/// and every field of the entry, each with its length before it, so that no two entries encode
/// alike.
final class Audit {
    private static final String START = "0".repeat(64);
    private final byte[] key;

    Audit(byte[] key) {
        this.key = key.clone();
    }

    /// Adds an entry, in the caller's transaction.
    void append(
            DSLContext db, Instant at, String actor, String action, String subject, String detail) {
        var head = head(db);
        long seq = head.count() + 1;
        var time = at.truncatedTo(ChronoUnit.MICROS);
        var mac = mac(head.mac(), seq, time, actor, action, subject, detail);
        db.insertInto(AUDIT_ENTRY)
                .values(seq, time.atOffset(ZoneOffset.UTC), actor, action, subject, detail, mac)
                .execute();
    }

    /// The newest entry's hash and how many there are.
    AuditHead head(DSLContext db) {
        return db.select(AUDIT_ENTRY.SEQ, AUDIT_ENTRY.MAC)
                .from(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.SEQ.desc())
                .limit(1)
                .fetchOptional(row -> new AuditHead(row.value1(), row.value2()))
                .orElse(new AuditHead(0, START));
    }

    /// Computes the whole chain again.
    ///
    /// @return the number of the first entry that is not as it was written, if any
    Optional<Long> firstBroken(DSLContext db) {
        var before = START;
        long expected = 1;
        while (true) {
            var rows =
                    db.selectFrom(AUDIT_ENTRY)
                            .where(AUDIT_ENTRY.SEQ.ge(expected))
                            .orderBy(AUDIT_ENTRY.SEQ)
                            .limit(1_000)
                            .fetch();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            for (var row : rows) {
                var mac =
                        mac(
                                before,
                                row.getSeq(),
                                instant(row.getAt()),
                                row.getActor(),
                                row.getAction(),
                                row.getSubject(),
                                row.getDetail());
                if (row.getSeq() != expected || !mac.equals(row.getMac())) {
                    return Optional.of(expected);
                }
                before = mac;
                expected++;
            }
        }
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private String mac(
            String before,
            long seq,
            Instant at,
            String actor,
            String action,
            String subject,
            String detail) {
        var message = new ByteArrayOutputStream();
        for (var field :
                new String[] {
                    before, Long.toString(seq), at.toString(), actor, action, subject, detail
                }) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            message.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            message.writeBytes(bytes);
        }
        return HexFormat.of().formatHex(Vault.mac(key, message.toByteArray()));
    }
}
