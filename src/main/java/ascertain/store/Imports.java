package ascertain.store;

import static ascertain.store.jooq.Tables.IMPORT_BATCH;

import org.jooq.DSLContext;

import java.time.ZoneOffset;

/// The record of what came in, a row a source.
final class Imports {
    private Imports() {}

    static void record(
            DSLContext db,
            ImportSource source,
            Change change,
            ImportSession.Counts counts,
            long rejected) {
        db.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.AT, change.at().atOffset(ZoneOffset.UTC))
                .set(IMPORT_BATCH.ACTOR, change.actor())
                .set(IMPORT_BATCH.SOURCE, source.name())
                .set(IMPORT_BATCH.SHA256, source.sha256())
                .set(IMPORT_BATCH.REJECTED, rejected)
                .set(IMPORT_BATCH.SUMMARY, counts.toString())
                .execute();
    }
}
