package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import ascertain.roll.PeriodAnswer;
import ascertain.roll.Receipt;
import ascertain.roll.ReceiptPeriods;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The Premium periods that follow from claimants' receipts and from what people said of them.
final class DerivedPeriods {
    private DerivedPeriods() {}

    /// Derives those of some claimants anew, in place of those there were.
    static void anew(DSLContext db, Collection<Long> ids, Map<Long, List<PeriodAnswer>> answers) {
        var rows = new ArrayList<@Nullable Object[]>();
        anew(db, ids, answers, rows);
        ImportedPeriods.insert(db, rows);
    }

    /// The same, the new rows left to the caller to insert.
    ///
    /// @return how many there were
    static int anew(
            DSLContext db,
            Collection<Long> ids,
            Map<Long, List<PeriodAnswer>> answers,
            List<@Nullable Object[]> rows) {
        var receipts = Holdings.receipts(db, ids);
        var documents = documents(db, ids);
        var gone = new int[1];
        Keys.each(
                PREMIUM_PERIOD.CLAIMANT_ID,
                ids,
                some ->
                        gone[0] +=
                                db.deleteFrom(PREMIUM_PERIOD)
                                        .where(some)
                                        .and(PREMIUM_PERIOD.FROM_RECEIPTS)
                                        .execute());
        for (var id : ids) {
            derive(
                    id,
                    receipts.getOrDefault(id, List.of()),
                    documents.getOrDefault(id, Map.of()),
                    answers.getOrDefault(id, List.of()),
                    rows);
        }
        return gone[0];
    }

    /// Adds the rows of one claimant.
    ///
    /// @param documents the keys of the documents that the receipts name
    static void derive(
            long id,
            List<Receipt> receipts,
            Map<String, Long> documents,
            List<PeriodAnswer> answers,
            List<@Nullable Object[]> rows) {
        for (var period : PeriodAnswer.applied(ReceiptPeriods.derive(receipts), answers)) {
            rows.add(
                    ImportedPeriods.row(
                            id,
                            period,
                            period.evidence() == null ? null : documents.get(period.evidence())));
        }
    }

    private static Map<Long, Map<String, Long>> documents(DSLContext db, Collection<Long> ids) {
        var documents = new HashMap<Long, Map<String, Long>>();
        Keys.each(
                RECEIPT.CLAIMANT_ID,
                ids,
                some ->
                        db.selectDistinct(RECEIPT.CLAIMANT_ID, EVIDENCE.FILE_NAME, EVIDENCE.ID)
                                .from(RECEIPT)
                                .join(EVIDENCE)
                                .on(EVIDENCE.ID.eq(RECEIPT.EVIDENCE_ID))
                                .where(some)
                                .forEach(
                                        row ->
                                                documents
                                                        .computeIfAbsent(
                                                                row.value1(),
                                                                any -> new HashMap<>())
                                                        .put(row.value2(), row.value3())));
        return documents;
    }
}
