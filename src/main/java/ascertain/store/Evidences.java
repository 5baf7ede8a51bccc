package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;

import ascertain.roll.Evidence;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Documents that rows rest on, each once by its digest, whatever its file is called later.
final class Evidences {
    private Evidences() {}

    /// The key of a document, which is put on record if it was not.
    static long idOf(DSLContext db, Evidence evidence) {
        var known =
                db.select(EVIDENCE.ID)
                        .from(EVIDENCE)
                        .where(EVIDENCE.SHA256.eq(evidence.sha256()))
                        .orderBy(EVIDENCE.ID)
                        .limit(1)
                        .fetchOne(EVIDENCE.ID);
        if (known != null) {
            return known;
        }
        return db.insertInto(EVIDENCE)
                .set(EVIDENCE.FILE_NAME, evidence.fileName())
                .set(EVIDENCE.SHA256, evidence.sha256())
                .set(EVIDENCE.KIND, evidence.kind().name())
                .set(EVIDENCE.RECEIVED_ON, evidence.receivedOn())
                .returning(EVIDENCE.ID)
                .fetchSingle()
                .getId();
    }

    /// The keys of the documents that a claimant's rows rest on, by their names.
    static Map<String, Long> of(DSLContext db, long claimantId) {
        var used =
                DSL.select(INMAIL_SERIES.EVIDENCE_ID)
                        .from(INMAIL_SERIES)
                        .where(INMAIL_SERIES.CLAIMANT_ID.eq(claimantId))
                        .union(
                                DSL.select(PREMIUM_PERIOD.EVIDENCE_ID)
                                        .from(PREMIUM_PERIOD)
                                        .where(PREMIUM_PERIOD.CLAIMANT_ID.eq(claimantId)));
        var documents = new HashMap<String, Long>();
        db.select(EVIDENCE.FILE_NAME, EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.in(used))
                .forEach(row -> documents.put(row.value1(), row.value2()));
        return documents;
    }

    static List<Evidence> all(DSLContext db) {
        return db.selectFrom(EVIDENCE)
                .orderBy(EVIDENCE.ID)
                .fetch(
                        row ->
                                new Evidence(
                                        row.getFileName(),
                                        row.getSha256(),
                                        Evidence.Kind.valueOf(row.getKind()),
                                        row.getReceivedOn()));
    }
}
