package ascertain.store;

import static ascertain.store.jooq.Tables.RECEIPT;

import ascertain.roll.PeriodAnswer;
import ascertain.roll.Receipt;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The receipts of one source on their way in, and the Premium periods that follow from them.
///
/// An invoice number a claimant has already is the same charge, however a later file words it.
final class ImportedReceipts {
    private final DSLContext db;
    private final Touched touched;
    private final Step step;
    private final long newestKnown;
    private final BitSet holding = new BitSet();
    private long added;
    private long periods;

    ImportedReceipts(DSLContext db, Touched touched, Step step, long newestKnown) {
        this.db = db;
        this.touched = touched;
        this.step = step;
        this.newestKnown = newestKnown;
    }

    long added() {
        return added;
    }

    long periods() {
        return periods;
    }

    /// @param document the key of the document that a receipt names, asked for once it is new
    void add(Map<Long, List<Receipt>> receipts, Function<Receipt, @Nullable Long> document) {
        var mayHold =
                receipts.keySet().stream()
                        .filter(id -> id <= newestKnown || holding.get(Math.toIntExact(id)))
                        .toList();
        var stored = Holdings.receipts(db, mayHold);
        var answers = PeriodAnswers.of(db, receipts.keySet());
        var rows = new ArrayList<@Nullable Object[]>();
        var periods = new ArrayList<@Nullable Object[]>();
        var changed = new ArrayList<Long>();
        receipts.forEach(
                (id, all) -> {
                    var seen = new HashSet<>();
                    stored.getOrDefault(id, List.of())
                            .forEach(receipt -> seen.add(sameness(receipt)));
                    var fresh = new ArrayList<Receipt>();
                    var documents = new HashMap<String, Long>();
                    for (var receipt : all) {
                        if (seen.add(sameness(receipt))) {
                            var key = document.apply(receipt);
                            rows.add(row(id, receipt, key));
                            var name = key == null ? null : key.toString();
                            documents.put(name, key);
                            fresh.add(receipt.readFrom(name));
                        }
                    }
                    if (fresh.isEmpty()) {
                        return;
                    }
                    touched.mark(id);
                    changed.add(id);
                    if (!stored.containsKey(id)) {
                        DerivedPeriods.derive(
                                id, fresh, documents, answers.getOrDefault(id, List.of()), periods);
                    }
                    holding.set(Math.toIntExact(id));
                });
        added += rows.size();
        step.before(changed);
        insert(rows);
        this.periods += periods.size();
        deriveAnew(changed.stream().filter(stored::containsKey).toList(), answers, periods);
        ImportedPeriods.insert(db, periods);
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

    private void deriveAnew(
            List<Long> ids, Map<Long, List<PeriodAnswer>> answers, List<@Nullable Object[]> rows) {
        if (ids.isEmpty()) {
            return;
        }
        int before = rows.size();
        int gone = DerivedPeriods.anew(db, ids, answers, rows);
        periods += Math.max(0, rows.size() - before - gone);
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
                                        RECEIPT.ID,
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
                                        null,
                                        null))
                .bind(Keys.given(db, RECEIPT.ID, rows))
                .execute();
    }
}
