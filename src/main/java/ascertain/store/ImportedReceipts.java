package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import ascertain.roll.Receipt;
import ascertain.roll.ReceiptPeriods;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The receipts of one source on their way in, and the Premium periods that follow from them.
///
/// An invoice number a claimant has already is the same charge, however a later file words it.
final class ImportedReceipts {
    private final DSLContext db;
    private final BitSet touched;
    private long added;
    private long periods;

    ImportedReceipts(DSLContext db, BitSet touched) {
        this.db = db;
        this.touched = touched;
    }

    long added() {
        return added;
    }

    long periods() {
        return periods;
    }

    /// @param evidenceId the document's key, asked for once something of it is new
    void add(Map<Long, List<Receipt>> receipts, Supplier<@Nullable Long> evidenceId) {
        if (receipts.isEmpty()) {
            return;
        }
        var stored = Holdings.receipts(db, receipts.keySet());
        var rows = new ArrayList<@Nullable Object[]>();
        var changed = new ArrayList<Long>();
        receipts.forEach(
                (id, all) -> {
                    var seen = new HashSet<>();
                    stored.getOrDefault(id, List.of())
                            .forEach(receipt -> seen.add(sameness(receipt)));
                    int before = rows.size();
                    for (var receipt : all) {
                        if (seen.add(sameness(receipt))) {
                            rows.add(row(id, receipt, evidenceId.get()));
                        }
                    }
                    if (rows.size() > before) {
                        changed.add(id);
                        touched.set(Math.toIntExact(id));
                    }
                });
        added += rows.size();
        insert(rows);
        derive(changed);
    }

    private static Object sameness(Receipt receipt) {
        record Unnumbered(
                Object on, Object description, @Nullable Object amount, Object currency) {}
        return receipt.invoice().isEmpty()
                ? new Unnumbered(
                        receipt.chargedOn(),
                        receipt.description(),
                        receipt.amount() == null ? null : receipt.amount().stripTrailingZeros(),
                        receipt.currency())
                : receipt.invoice();
    }

    private void derive(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var receipts = Holdings.receipts(db, ids);
        var documents = documents(ids);
        var before = new int[1];
        Keys.each(
                PREMIUM_PERIOD.CLAIMANT_ID,
                ids,
                some ->
                        before[0] +=
                                db.deleteFrom(PREMIUM_PERIOD)
                                        .where(some)
                                        .and(PREMIUM_PERIOD.FROM_RECEIPTS)
                                        .execute());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var id : ids) {
            var names = documents.getOrDefault(id, Map.of());
            for (var period : ReceiptPeriods.derive(receipts.getOrDefault(id, List.of()))) {
                rows.add(
                        ImportedPeriods.row(
                                id,
                                period,
                                period.evidence() == null ? null : names.get(period.evidence())));
            }
        }
        ImportedPeriods.insert(db, rows);
        periods += Math.max(0, rows.size() - before[0]);
    }

    private Map<Long, Map<String, Long>> documents(List<Long> ids) {
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

    private static @Nullable Object[] row(long id, Receipt receipt, @Nullable Long evidenceId) {
        return new @Nullable Object[] {
            id,
            receipt.invoice(),
            receipt.chargedOn(),
            receipt.description(),
            receipt.plan(),
            receipt.product().name(),
            receipt.cycle().name(),
            receipt.amount(),
            receipt.currency(),
            receipt.refundOf(),
            evidenceId
        };
    }

    private void insert(List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(
                                        RECEIPT,
                                        RECEIPT.CLAIMANT_ID,
                                        RECEIPT.INVOICE,
                                        RECEIPT.CHARGED_ON,
                                        RECEIPT.DESCRIPTION,
                                        RECEIPT.PLAN,
                                        RECEIPT.PRODUCT,
                                        RECEIPT.PAID_CYCLE,
                                        RECEIPT.AMOUNT,
                                        RECEIPT.CURRENCY,
                                        RECEIPT.REFUND_OF,
                                        RECEIPT.EVIDENCE_ID)
                                .values(
                                        (Long) null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }
}
