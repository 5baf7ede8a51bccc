package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.FindingCode;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is chosen of each kind as conditions, and how many claimants each choice has.
final class Narrowed {
    private Narrowed() {}

    /// A choice that this program does not know, of a filter that a newer one kept, is nobody's.
    static Condition condition(Narrowing only, LocalDate asOf) {
        var group = only.group();
        return DSL.and(
                        only.chosen().entrySet().stream()
                                .map(kind -> any(kind.getKey(), kind.getValue(), asOf))
                                .toList())
                .and(group == null ? DSL.noCondition() : Groups.condition(group.whose()));
    }

    private static Condition any(Facet facet, Collection<String> choices, LocalDate asOf) {
        return switch (facet) {
            case FINDING ->
                    DETERMINATION
                            .FINDINGS
                            .bitAnd(
                                    Arrays.stream(FindingCode.values())
                                            .filter(code -> choices.contains(code.name()))
                                            .mapToInt(FindingCode::bit)
                                            .reduce(0, (one, other) -> one | other))
                            .ne(0);
            case FLAG ->
                    DSL.or(
                            Arrays.stream(Flag.values())
                                    .filter(flag -> choices.contains(flag.name()))
                                    .map(flag -> flagged(flag, asOf))
                                    .toList());
            case REVIEW -> ReviewRows.isAny(choices);
            case INQUIRY -> InquiryRows.isAny(choices);
            default ->
                    choices.contains("")
                            ? column(facet).in(choices).or(column(facet).isNull())
                            : column(facet).in(choices);
        };
    }

    private static Field<String> column(Facet facet) {
        return switch (facet) {
            case OUTCOME -> DETERMINATION.OUTCOME;
            case STATUS -> CLAIMANT.STATUS;
            case STATE -> CLAIMANT.STATE;
            case ASSIGNED_TO -> CLAIMANT.ASSIGNED_TO;
            case FINDING, FLAG, REVIEW, INQUIRY ->
                    throw new IllegalArgumentException(facet + " is no column.");
        };
    }

    private static Condition flagged(Flag flag, LocalDate asOf) {
        return switch (flag) {
            case DO_NOT_CONTACT -> CLAIMANT.DO_NOT_CONTACT.isTrue();
            case REPRESENTED_ELSEWHERE -> CLAIMANT.REPRESENTED_BY.isNotNull();
            case FOLLOW_UP_DUE -> CLAIMANT.FOLLOW_UP_ON.le(asOf).or(ContactLog.isDue(asOf));
            case CURE_BY_PASSED ->
                    CLAIMANT.STATUS.eq(Status.DEFICIENT.name()).and(CLAIMANT.CURE_BY.lt(asOf));
            case CONFLICTS_NOT_CLEARED -> CLAIMANT.CONFLICT_CLEARED_ON.isNull();
            case OPTED_OUT -> CLAIMANT.OPTED_OUT_ON.isNotNull();
            case WITHDRAWN -> CLAIMANT.WITHDRAWN_ON.isNotNull();
        };
    }

    /// How many of those a query finds, whatever it chose of a kind itself, each choice of that
    /// kind has; choices nobody has are not there.
    static Map<String, Long> counts(DSLContext db, int version, ClaimantQuery query, Facet facet) {
        var others = query.with(query.only().with(facet, java.util.Set.of()));
        var condition = DETERMINATION.VERSION.eq(version).and(Claimants.condition(others));
        var counts = new LinkedHashMap<String, Long>();
        var those = query.only().those();
        if (those == null) {
            count(db, condition, query.asOf(), facet, counts);
        } else {
            Keys.each(
                    CLAIMANT.ID,
                    Arrays.stream(those.ids()).boxed().toList(),
                    some -> count(db, condition.and(some), query.asOf(), facet, counts));
        }
        return counts;
    }

    private static void count(
            DSLContext db,
            Condition condition,
            LocalDate asOf,
            Facet facet,
            Map<String, Long> counts) {
        switch (facet) {
            case FLAG -> flags(db, condition, asOf, counts);
            case REVIEW ->
                    ReviewRows.counts(db, condition)
                            .forEach((one, many) -> counts.merge(one, many, Long::sum));
            case INQUIRY ->
                    InquiryRows.counts(db, condition)
                            .forEach((one, many) -> counts.merge(one, many, Long::sum));
            case FINDING ->
                    grouped(db, condition, DETERMINATION.FINDINGS)
                            .forEach(
                                    (mask, number) ->
                                            FindingCode.ofMask(mask)
                                                    .forEach(
                                                            code ->
                                                                    counts.merge(
                                                                            code.name(),
                                                                            number,
                                                                            Long::sum)));
            default ->
                    grouped(db, condition, DSL.coalesce(column(facet), DSL.inline("")))
                            .forEach((one, number) -> counts.merge(one, number, Long::sum));
        }
    }

    private static <T> Map<T, Long> grouped(DSLContext db, Condition condition, Field<T> by) {
        return db.select(by, DSL.count().cast(Long.class))
                .from(CLAIMANT)
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .where(condition)
                .groupBy(by)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static void flags(
            DSLContext db, Condition condition, LocalDate asOf, Map<String, Long> counts) {
        var each = new ArrayList<Field<Integer>>();
        for (var flag : Flag.values()) {
            each.add(DSL.count(DSL.when(flagged(flag, asOf), DSL.inline(1))).as(flag.name()));
        }
        var row =
                db.select(each)
                        .from(CLAIMANT)
                        .join(DETERMINATION)
                        .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                        .where(condition)
                        .fetchSingle();
        for (int i = 0; i < each.size(); i++) {
            int number = row.get(each.get(i));
            if (number > 0) {
                counts.merge(Flag.values()[i].name(), (long) number, Long::sum);
            }
        }
    }
}
