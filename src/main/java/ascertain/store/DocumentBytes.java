package ascertain.store;

import static ascertain.store.jooq.Tables.DOCUMENT_PART;
import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.KEPT_DOCUMENT;

import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/// The bytes of kept documents, in parts: neither engine has to hold or rewrite a large value.
final class DocumentBytes {
    /// H2 ends a value of bytes at 1,048,576.
    private static final int PART = 1 << 18;

    private DocumentBytes() {}

    /// Keeps a document's bytes, unless they are kept already.
    ///
    /// @param named what the document is called in messages
    /// @throws StoreProblem when the bytes are not those of the digest, are too many, or cannot be
    ///   read
    static void keep(
            DSLContext db, long evidenceId, String sha256, String named, Documents.Bytes bytes) {
        if (db.fetchExists(KEPT_DOCUMENT, KEPT_DOCUMENT.EVIDENCE_ID.eq(evidenceId))) {
            return;
        }
        SealedChange.touch(db, SealedPart.DOCUMENTS, List.of(evidenceId));
        db.insertInto(KEPT_DOCUMENT).values(evidenceId, 0L).execute();
        var digest = sha256();
        long size = 0;
        try (var in = bytes.open()) {
            int position = 0;
            for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                digest.update(part);
                size += part.length;
                if (size > Documents.MOST_BYTES) {
                    throw Documents.tooLarge(named);
                }
                db.insertInto(DOCUMENT_PART).values(evidenceId, position++, part).execute();
            }
        } catch (IOException unreadable) {
            throw new StoreProblem(named + " could not be read to its end; it was not kept.");
        }
        if (!hex(digest).equals(sha256)) {
            throw new StoreProblem(
                    named + " was changed while it was read; nothing was kept: try again.");
        }
        db.update(KEPT_DOCUMENT)
                .set(KEPT_DOCUMENT.BYTE_COUNT, size)
                .where(KEPT_DOCUMENT.EVIDENCE_ID.eq(evidenceId))
                .execute();
    }

    /// All of a document's bytes.
    ///
    /// @throws StoreProblem when they are not kept, or are not those that were attached
    static byte[] all(DSLContext db, long evidenceId) {
        var size =
                db.select(KEPT_DOCUMENT.BYTE_COUNT)
                        .from(KEPT_DOCUMENT)
                        .where(KEPT_DOCUMENT.EVIDENCE_ID.eq(evidenceId))
                        .fetchOne(KEPT_DOCUMENT.BYTE_COUNT);
        if (size == null) {
            throw new StoreProblem("That document's bytes are not kept in this case.");
        }
        var all = new byte[Math.toIntExact(Math.min(size, Documents.MOST_BYTES))];
        var at = new int[1];
        each(
                db,
                evidenceId,
                part -> {
                    int room = Math.min(part.length, all.length - at[0]);
                    System.arraycopy(part, 0, all, at[0], room);
                    at[0] += part.length;
                });
        if (at[0] != all.length || !digestOf(all).equals(sha256(db, evidenceId))) {
            throw new StoreProblem(
                    "The document kept here is not the one that was attached: its bytes have changed. "
                            + "Restore the case from a backup.");
        }
        return all;
    }

    /// Hands on a document's bytes part by part, in their order.
    static void each(DSLContext db, long evidenceId, Consumer<byte[]> each) {
        for (int position = 0; ; position++) {
            var part =
                    db.select(DOCUMENT_PART.BYTES)
                            .from(DOCUMENT_PART)
                            .where(DOCUMENT_PART.EVIDENCE_ID.eq(evidenceId))
                            .and(DOCUMENT_PART.POSITION.eq(position))
                            .fetchOne(DOCUMENT_PART.BYTES);
            if (part == null) {
                return;
            }
            each.accept(part);
        }
    }

    /// Documents whose bytes are not those that were attached, told in sentences.
    static List<String> faults(DSLContext db, Progress progress) {
        var faults = new ArrayList<String>();
        long total = db.fetchCount(KEPT_DOCUMENT);
        long done = 0;
        for (Long id = next(db, 0); id != null; id = next(db, id)) {
            progress.step("Comparing documents with their digests", done++, total);
            var digest = sha256();
            each(db, id, digest::update);
            if (!hex(digest).equals(sha256(db, id))) {
                faults.add(
                        "The bytes kept of document %d are not those that were attached."
                                .formatted(id));
            }
        }
        return faults;
    }

    private static @Nullable Long next(DSLContext db, long after) {
        return db.select(DSL.min(KEPT_DOCUMENT.EVIDENCE_ID))
                .from(KEPT_DOCUMENT)
                .where(KEPT_DOCUMENT.EVIDENCE_ID.gt(after))
                .fetchOne(0, Long.class);
    }

    private static String sha256(DSLContext db, long evidenceId) {
        return db.select(EVIDENCE.SHA256)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(evidenceId))
                .fetchSingle(EVIDENCE.SHA256);
    }

    /// The digest of a stream's bytes, read to its end but no further than a document may go.
    static String digestOf(InputStream in, String named) throws IOException {
        var digest = sha256();
        var part = new byte[PART];
        long size = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            size += read;
            if (size > Documents.MOST_BYTES) {
                throw Documents.tooLarge(named);
            }
            digest.update(part, 0, read);
        }
        return hex(digest);
    }

    private static String digestOf(byte[] all) {
        var digest = sha256();
        digest.update(all);
        return hex(digest);
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
