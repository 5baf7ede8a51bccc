package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What claimants hold: their Premium periods, InMail and receipts, read for many of them at once.
final class Holdings {
    /// What a document is called where rows of all claimants stand together: its file name, or its
    /// digest where another has that name too.
    static final Field<String> UNMISTAKABLE = unmistakable();

    private Holdings() {}

    private static Field<String> unmistakable() {
        var other = EVIDENCE.as("other");
        return DSL.when(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(other)
                                        .where(other.FILE_NAME.eq(EVIDENCE.FILE_NAME))
                                        .and(other.ID.ne(EVIDENCE.ID))),
                        EVIDENCE.SHA256)
                .otherwise(EVIDENCE.FILE_NAME);
    }

    /// The Premium periods of each, in the order they began.
    static Map<Long, List<PremiumPeriod>> periods(DSLContext db, Collection<Long> ids) {
        return periods(db, ids, EVIDENCE.FILE_NAME);
    }

    static Map<Long, List<PremiumPeriod>> periods(
            DSLContext db, Collection<Long> ids, Field<String> document) {
        var periods = new HashMap<Long, List<PremiumPeriod>>();
        Keys.near(
                PREMIUM_PERIOD.CLAIMANT_ID,
                ids,
                some ->
                        db.select(
                                        PREMIUM_PERIOD.CLAIMANT_ID,
                                        PREMIUM_PERIOD.PLAN,
                                        PREMIUM_PERIOD.SURE_FIRST,
                                        PREMIUM_PERIOD.SURE_LAST,
                                        PREMIUM_PERIOD.POSSIBLE_FIRST,
                                        PREMIUM_PERIOD.POSSIBLE_LAST,
                                        PREMIUM_PERIOD.TRIAL,
                                        PREMIUM_PERIOD.DOUBT,
                                        PREMIUM_PERIOD.FROM_RECEIPTS,
                                        document.as(EVIDENCE.FILE_NAME))
                                .from(PREMIUM_PERIOD)
                                .leftJoin(EVIDENCE)
                                .on(EVIDENCE.ID.eq(PREMIUM_PERIOD.EVIDENCE_ID))
                                .where(some)
                                .orderBy(PREMIUM_PERIOD.POSSIBLE_FIRST, PREMIUM_PERIOD.ID)
                                .forEach(
                                        row ->
                                                periods.computeIfAbsent(
                                                                row.get(PREMIUM_PERIOD.CLAIMANT_ID),
                                                                id -> new ArrayList<>())
                                                        .add(period(row))));
        periods.keySet().retainAll(Set.copyOf(ids));
        return periods;
    }

    private static PremiumPeriod period(Record row) {
        return new PremiumPeriod(
                row.get(PREMIUM_PERIOD.PLAN),
                new Days(
                        row.get(PREMIUM_PERIOD.SURE_FIRST), end(row.get(PREMIUM_PERIOD.SURE_LAST))),
                new Days(
                        row.get(PREMIUM_PERIOD.POSSIBLE_FIRST),
                        end(row.get(PREMIUM_PERIOD.POSSIBLE_LAST))),
                row.get(PREMIUM_PERIOD.TRIAL),
                PremiumPeriod.Doubt.valueOf(row.get(PREMIUM_PERIOD.DOUBT)),
                row.get(PREMIUM_PERIOD.FROM_RECEIPTS),
                row.get(EVIDENCE.FILE_NAME));
    }

    private static LocalDate end(@org.jspecify.annotations.Nullable LocalDate last) {
        return last == null ? LocalDate.MAX : last;
    }

    /// The InMail of each, once a document that holds it.
    static Map<Long, List<InMail>> inMails(DSLContext db, Collection<Long> ids) {
        return inMails(db, ids, EVIDENCE.FILE_NAME);
    }

    static Map<Long, List<InMail>> inMails(
            DSLContext db, Collection<Long> ids, Field<String> document) {
        var inMails = new HashMap<Long, List<InMail>>();
        Keys.near(
                INMAIL_SERIES.CLAIMANT_ID,
                ids,
                some ->
                        db.select(
                                        INMAIL_SERIES.CLAIMANT_ID,
                                        INMAIL_SERIES.DIRECTION,
                                        INMAIL_SERIES.GRADE,
                                        INMAIL_SERIES.MOMENTS,
                                        INMAIL_SERIES.FIRST_DAYS,
                                        INMAIL_SERIES.LAST_DAYS,
                                        INMAIL_SERIES.EVIDENCE_ID,
                                        document.as(EVIDENCE.FILE_NAME))
                                .from(INMAIL_SERIES)
                                .leftJoin(EVIDENCE)
                                .on(EVIDENCE.ID.eq(INMAIL_SERIES.EVIDENCE_ID))
                                .where(some)
                                .orderBy(INMAIL_SERIES.ID)
                                .forEach(
                                        row ->
                                                inMails.computeIfAbsent(
                                                                row.get(INMAIL_SERIES.CLAIMANT_ID),
                                                                id -> new ArrayList<>())
                                                        .addAll(Series.read(row))));
        inMails.keySet().retainAll(Set.copyOf(ids));
        return inMails;
    }

    /// The receipts of each, in the order of their charges.
    static Map<Long, List<Receipt>> receipts(DSLContext db, Collection<Long> ids) {
        return receipts(db, ids, EVIDENCE.FILE_NAME);
    }

    static Map<Long, List<Receipt>> receipts(
            DSLContext db, Collection<Long> ids, Field<String> document) {
        var receipts = new HashMap<Long, List<Receipt>>();
        Keys.near(
                RECEIPT.CLAIMANT_ID,
                ids,
                some ->
                        db.select(RECEIPT.fields())
                                .select(document.as(EVIDENCE.FILE_NAME))
                                .from(RECEIPT)
                                .leftJoin(EVIDENCE)
                                .on(EVIDENCE.ID.eq(RECEIPT.EVIDENCE_ID))
                                .where(some)
                                .orderBy(RECEIPT.CHARGED_ON, RECEIPT.ID)
                                .forEach(
                                        row ->
                                                receipts.computeIfAbsent(
                                                                row.get(RECEIPT.CLAIMANT_ID),
                                                                id -> new ArrayList<>())
                                                        .add(receipt(row))));
        receipts.keySet().retainAll(Set.copyOf(ids));
        return receipts;
    }

    private static Receipt receipt(Record row) {
        return new Receipt(
                row.get(RECEIPT.INVOICE),
                row.get(RECEIPT.CHARGED_ON),
                row.get(RECEIPT.DESCRIPTION),
                row.get(RECEIPT.PLAN),
                Receipt.Product.valueOf(row.get(RECEIPT.PRODUCT)),
                Receipt.Cycle.valueOf(row.get(RECEIPT.PAID_CYCLE)),
                row.get(RECEIPT.AMOUNT),
                row.get(RECEIPT.CURRENCY),
                row.get(RECEIPT.REFUND_OF),
                row.get(EVIDENCE.FILE_NAME));
    }

    /// The keys of the claimants with some references.
    static Map<String, Long> ids(DSLContext db, Collection<String> references) {
        var ids = new HashMap<String, Long>();
        Keys.around(
                db,
                CLAIMANT.REFERENCE,
                references,
                some ->
                        db.select(CLAIMANT.REFERENCE, CLAIMANT.ID)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(row -> ids.put(row.value1(), row.value2())));
        ids.keySet().retainAll(Set.copyOf(references));
        return ids;
    }
}
