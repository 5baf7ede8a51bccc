package ascertain.store;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.LinkedHashMap;
import java.util.Map;

/// How many rows of one claimant rest on a document.
record Resting(long inMails, long periods, long receipts) {
    static final Resting NOTHING = new Resting(0, 0, 0);

    private Resting and(long moreInMails, long morePeriods, long moreReceipts) {
        return new Resting(inMails + moreInMails, periods + morePeriods, receipts + moreReceipts);
    }

    long rows() {
        return inMails + periods + receipts;
    }

    /// By the documents' keys.
    static Map<Long, Resting> of(DSLContext db, long claimantId) {
        var found = new LinkedHashMap<Long, Resting>();
        db.select(
                        INMAIL_SERIES.EVIDENCE_ID,
                        DSL.cardinality(INMAIL_SERIES.MOMENTS)
                                .plus(DSL.cardinality(INMAIL_SERIES.FIRST_DAYS)))
                .from(INMAIL_SERIES)
                .where(INMAIL_SERIES.CLAIMANT_ID.eq(claimantId))
                .and(INMAIL_SERIES.EVIDENCE_ID.isNotNull())
                .forEach(row -> add(found, row.value1(), row.value2(), 0, 0));
        counted(
                db,
                PREMIUM_PERIOD.EVIDENCE_ID,
                PREMIUM_PERIOD.CLAIMANT_ID,
                claimantId,
                (id, rows) -> add(found, id, 0, rows, 0));
        counted(
                db,
                RECEIPT.EVIDENCE_ID,
                RECEIPT.CLAIMANT_ID,
                claimantId,
                (id, rows) -> add(found, id, 0, 0, rows));
        return found;
    }

    private interface Counted {
        void rows(long evidenceId, int rows);
    }

    private static void counted(
            DSLContext db,
            TableField<?, Long> evidence,
            TableField<?, Long> owner,
            long claimantId,
            Counted each) {
        db.select(evidence, DSL.count())
                .from(evidence.getTable())
                .where(owner.eq(claimantId))
                .and(evidence.isNotNull())
                .groupBy(evidence)
                .forEach(row -> each.rows(row.value1(), row.value2()));
    }

    private static void add(
            Map<Long, Resting> found, long id, long inMails, long periods, long receipts) {
        found.put(id, found.getOrDefault(id, NOTHING).and(inMails, periods, receipts));
    }
}
