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
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import ascertain.damages.Among;
import ascertain.damages.FeesPaid;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;

/// The subscription fees paid as the database counts them, beside [FeesPaid] which folds them.
final class FeesBySql {
    /// No chain of duplicates is as long, and none of a damaged case runs round for ever.
    private static final int DEEPEST = 1_000;

    private static final Field<Long> PRIMARY = field(name("primary_id"), Long.class);
    private static final Field<Long> HOLDERS_PRIMARY =
            field(name("holders", "primary_id"), Long.class);
    private static final Field<Long> HOLDER = field(name("holder_id"), Long.class);
    private static final Field<String> REFERENCE = field(name("holder_reference"), String.class);
    private static final Field<Integer> DEPTH = field(name("depth"), Integer.class);
    private static final Field<String> REFUNDED = field(name("refunded"), String.class);

    private FeesBySql() {}

    static Damages.Fees of(DSLContext db, ClassDefinition definition, Among among) {
        return new Damages.Fees(
                paid(db, definition, among, Outcome.MEMBER),
                paid(db, definition, among, Outcome.UNDETERMINED));
    }

    private static FeesPaid paid(
            DSLContext db, ClassDefinition definition, Among among, Outcome outcome) {
        var holders = holders();
        var refunds =
                name("refunds")
                        .fields("primary_id", "refunded")
                        .as(
                                select(PRIMARY, RECEIPT.REFUND_OF)
                                        .from(table(name("holders")))
                                        .join(RECEIPT)
                                        .on(RECEIPT.CLAIMANT_ID.eq(HOLDER))
                                        .where(RECEIPT.REFUND_OF.isNotNull())
                                        .and(trim(RECEIPT.REFUND_OF).ne("")));
        var charges = charges(definition, among, outcome);
        var amount = field(name("amount"), BigDecimal.class);
        var currency = field(name("currency"), String.class);
        var product = field(name("product"), String.class);
        var doubtful =
                amount.isNull()
                        .or(amount.lt(inline(BigDecimal.ZERO)))
                        .or(product.eq(Product.UNKNOWN.name()));
        var counts = DSL.not(doubtful).and(amount.gt(inline(BigDecimal.ZERO)));
        var amounts = new TreeMap<String, BigDecimal>();
        var totals = new long[2];
        db.withRecursive(below(), holders, refunds, charges)
                .select(
                        currency,
                        sum(when(counts, amount)),
                        count(when(counts, inline(1))),
                        count(when(doubtful, inline(1))))
                .from(charges)
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

    /// Who duplicates whom, directly or through others.
    private static CommonTableExpression<?> below() {
        var direct = CLAIMANT.as("direct");
        var next = CLAIMANT.as("next_one");
        return name("below")
                .fields("primary_id", "holder_id", "holder_reference", "depth")
                .as(
                        select(CLAIMANT.ID, direct.ID, direct.REFERENCE, inline(1))
                                .from(CLAIMANT)
                                .join(direct)
                                .on(direct.DUPLICATE_OF.eq(CLAIMANT.REFERENCE))
                                .unionAll(
                                        select(PRIMARY, next.ID, next.REFERENCE, DEPTH.plus(1))
                                                .from(table(name("below")))
                                                .join(next)
                                                .on(next.DUPLICATE_OF.eq(REFERENCE))
                                                .where(DEPTH.lt(inline(DEEPEST)))));
    }

    private static CommonTableExpression<?> holders() {
        return name("holders")
                .fields("primary_id", "holder_id")
                .as(
                        select(CLAIMANT.ID, CLAIMANT.ID.as("holder_id"))
                                .from(CLAIMANT)
                                .unionAll(select(PRIMARY, HOLDER).from(table(name("below")))));
    }

    /// The charges that may count, those of one invoice numbered from the one known best.
    private static CommonTableExpression<?> charges(
            ClassDefinition definition, Among among, Outcome outcome) {
        var blank = trim(RECEIPT.INVOICE).eq("");
        var refundedOf = field(name("refunds", "primary_id"), Long.class);
        return name("charges")
                .fields("currency", "amount", "product", "place")
                .as(
                        select(
                                        RECEIPT.CURRENCY,
                                        RECEIPT.AMOUNT,
                                        RECEIPT.PRODUCT,
                                        rowNumber()
                                                .over(
                                                        partitionBy(
                                                                        HOLDERS_PRIMARY,
                                                                        when(blank, RECEIPT.ID)
                                                                                .otherwise(
                                                                                        inline(0L)),
                                                                        RECEIPT.INVOICE)
                                                                .orderBy(
                                                                        RECEIPT.CHARGED_ON,
                                                                        RECEIPT.AMOUNT
                                                                                .asc()
                                                                                .nullsLast(),
                                                                        RECEIPT.CURRENCY)))
                                .from(CLAIMANT)
                                .join(DETERMINATION)
                                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                                .join(table(name("holders")))
                                .on(HOLDERS_PRIMARY.eq(CLAIMANT.ID))
                                .join(RECEIPT)
                                .on(RECEIPT.CLAIMANT_ID.eq(HOLDER))
                                .leftJoin(table(name("refunds")))
                                .on(refundedOf.eq(HOLDERS_PRIMARY))
                                .and(REFUNDED.eq(RECEIPT.INVOICE))
                                .where(DETERMINATION.VERSION.eq(definition.version()))
                                .and(DETERMINATION.OUTCOME.eq(outcome.name()))
                                .and(AmongRows.condition(among))
                                .and(mayCount(definition))
                                .and(REFUNDED.isNull()));
    }

    private static Condition mayCount(ClassDefinition definition) {
        var condition =
                RECEIPT.REFUND_OF
                        .isNull()
                        .and(RECEIPT.PRODUCT.ne(Product.OTHER.name()))
                        .and(RECEIPT.CHARGED_ON.le(lastEarlyDay(definition)));
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

    private static LocalDate lastEarlyDay(ClassDefinition definition) {
        var day = definition.policyDate();
        return definition.early(day) ? day : day.minusDays(1);
    }
}
