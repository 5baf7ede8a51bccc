package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.RECEIPT;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import ascertain.damages.Among;
import ascertain.damages.FeesPaid;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// The subscription fees paid as the database counts them, beside [FeesPaid] which folds them.
///
/// Claimants whom nobody duplicates are counted in one query, the others a few hundred pairs of
/// claimant and duplicate at a time: H2 has no join but the nested loop, and in one query with the
/// chains it took minutes where these take seconds.
final class FeesBySql {
    private static final int PAIRS_AT_ONCE = 300;

    private final DSLContext db;
    private final ClassDefinition definition;
    private final Condition counted;

    private FeesBySql(DSLContext db, ClassDefinition definition, Among among, Outcome outcome) {
        this.db = db;
        this.definition = definition;
        counted =
                DETERMINATION
                        .VERSION
                        .eq(definition.version())
                        .and(DETERMINATION.OUTCOME.eq(outcome.name()))
                        .and(AmongRows.condition(among))
                        .and(mayCount());
    }

    static Damages.Fees of(DSLContext db, ClassDefinition definition, Among among) {
        var pairs = DuplicatePairs.of(db);
        return new Damages.Fees(
                new FeesBySql(db, definition, among, Outcome.MEMBER).paid(pairs),
                new FeesBySql(db, definition, among, Outcome.UNDETERMINED).paid(pairs));
    }

    private FeesPaid paid(List<Record2<Long, Long>> pairs) {
        var paid = summed(alone());
        int from = 0;
        while (from < pairs.size()) {
            int to = Math.min(pairs.size(), from + PAIRS_AT_ONCE);
            // All that belong to one claimant are counted together.
            while (to < pairs.size() && pairs.get(to).value1().equals(pairs.get(to - 1).value1())) {
                to++;
            }
            paid = paid.plus(summed(together(pairs.subList(from, to))));
            from = to;
        }
        return paid;
    }

    private Select<?> alone() {
        var duplicate = CLAIMANT.as("duplicate");
        var refund = RECEIPT.as("refund");
        return charge(CLAIMANT.ID)
                .from(RECEIPT)
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(RECEIPT.CLAIMANT_ID))
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .where(counted)
                .andNotExists(
                        selectOne()
                                .from(duplicate)
                                .where(duplicate.DUPLICATE_OF.eq(CLAIMANT.REFERENCE)))
                .andNotExists(
                        selectOne()
                                .from(refund)
                                .where(refund.CLAIMANT_ID.eq(RECEIPT.CLAIMANT_ID))
                                .and(refund.REFUND_OF.eq(RECEIPT.INVOICE))
                                .and(trim(refund.REFUND_OF).ne("")));
    }

    private Select<?> together(List<Record2<Long, Long>> pairs) {
        var held = held(pairs, "held");
        var others = held(pairs, "others");
        var refund = RECEIPT.as("refund");
        var primary = held.field("primary_id", Long.class);
        return charge(primary)
                .from(held)
                .join(RECEIPT)
                .on(RECEIPT.CLAIMANT_ID.eq(held.field("holder_id", Long.class)))
                .join(CLAIMANT)
                .on(CLAIMANT.ID.eq(primary))
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .where(counted)
                .andNotExists(
                        selectOne()
                                .from(others)
                                .join(refund)
                                .on(refund.CLAIMANT_ID.eq(others.field("holder_id", Long.class)))
                                .where(others.field("primary_id", Long.class).eq(primary))
                                .and(refund.REFUND_OF.eq(RECEIPT.INVOICE))
                                .and(trim(refund.REFUND_OF).ne("")));
    }

    private static Table<?> held(List<Record2<Long, Long>> pairs, String called) {
        var rows =
                pairs.stream()
                        .map(
                                pair ->
                                        DSL.row(
                                                List.of(
                                                        inline(pair.value1()),
                                                        inline(pair.value2()))));
        return DSL.values(rows.toArray(RowN[]::new)).as(called, "primary_id", "holder_id");
    }

    /// A charge, those of one invoice of a claimant numbered from the one known best.
    private static org.jooq.SelectSelectStep<?> charge(Field<Long> claimant) {
        var blank = trim(RECEIPT.INVOICE).eq("");
        return select(
                RECEIPT.CURRENCY.as("currency"),
                RECEIPT.AMOUNT.as("amount"),
                RECEIPT.PRODUCT.as("product"),
                rowNumber()
                        .over(
                                partitionBy(
                                                claimant,
                                                when(blank, RECEIPT.ID).otherwise(inline(0L)),
                                                RECEIPT.INVOICE)
                                        .orderBy(
                                                RECEIPT.CHARGED_ON,
                                                RECEIPT.AMOUNT.asc().nullsLast(),
                                                RECEIPT.CURRENCY))
                        .as("place"));
    }

    private FeesPaid summed(Select<?> charges) {
        var amount = field(name("amount"), BigDecimal.class);
        var currency = field(name("currency"), String.class);
        var doubtful =
                amount.isNull()
                        .or(amount.lt(inline(BigDecimal.ZERO)))
                        .or(field(name("product"), String.class).eq(Product.UNKNOWN.name()));
        var counts = DSL.not(doubtful).and(amount.gt(inline(BigDecimal.ZERO)));
        var amounts = new TreeMap<String, BigDecimal>();
        var totals = new long[2];
        db.select(
                        currency,
                        sum(when(counts, amount)),
                        count(when(counts, inline(1))),
                        count(when(doubtful, inline(1))))
                .from(charges.asTable("charges"))
                .where(field(name("place"), Integer.class).eq(inline(1)))
                .groupBy(currency)
                .forEach(
                        row -> {
                            if (row.value2() != null) {
                                amounts.put(row.value1(), row.value2());
                            }
                            totals[0] += row.value3();
                            totals[1] += row.value4();
                        });
        return new FeesPaid(amounts, totals[0], totals[1]);
    }

    private Condition mayCount() {
        var condition =
                RECEIPT.REFUND_OF
                        .isNull()
                        .and(RECEIPT.PRODUCT.ne(Product.OTHER.name()))
                        .and(RECEIPT.CHARGED_ON.le(lastEarlyDay()));
        if (!definition.plansNotCounted().isEmpty()) {
            condition = condition.and(trim(RECEIPT.PLAN).notIn(definition.plansNotCounted()));
        }
        var first = definition.firstDayCounted();
        if (first.isAfter(LocalDate.of(1, 1, 1))) {
            var annual = RECEIPT.PAID_CYCLE.eq(Cycle.ANNUAL.name());
            condition =
                    condition.and(
                            when(annual, paidTo(DatePart.YEAR))
                                    .otherwise(paidTo(DatePart.MONTH))
                                    .gt(first));
        }
        return condition;
    }

    /// The day after the last one paid for.
    private static Field<LocalDate> paidTo(DatePart unit) {
        return DSL.localDateAdd(RECEIPT.CHARGED_ON, inline(1), unit).cast(LocalDate.class);
    }

    private LocalDate lastEarlyDay() {
        var day = definition.policyDate();
        return definition.early(day) ? day : day.minusDays(1);
    }
}
