package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.Outcome;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds and lists claimants.
final class Claimants {
    private Claimants() {}

    /// The keys of those a query finds, in its order; only keys, so that a million cost eight
    /// megabytes.
    static long[] find(DSLContext db, int version, ClaimantQuery query) {
        try (var keys =
                db
                        .select(CLAIMANT.ID)
                        .from(CLAIMANT)
                        .join(DETERMINATION)
                        .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                        .where(DETERMINATION.VERSION.eq(version))
                        .and(condition(query))
                        .orderBy(order(query))
                        .fetchSize(10_000)
                        .stream()) {
            return keys.mapToLong(Record1::value1).toArray();
        }
    }

    private static Condition condition(ClaimantQuery query) {
        var condition = DSL.noCondition();
        for (var word : ClaimantColumns.folded(query.words()).strip().split("\\s+")) {
            if (!word.isEmpty()) {
                condition = condition.and(CLAIMANT.SEARCH.contains(word));
            }
        }
        if (query.outcome() != null) {
            condition = condition.and(DETERMINATION.OUTCOME.eq(query.outcome().name()));
        }
        if (query.finding() != null) {
            int bit = query.finding().bit();
            condition = condition.and(DETERMINATION.FINDINGS.bitAnd(bit).ne(0));
        }
        if (query.state() != null) {
            condition = condition.and(CLAIMANT.STATE.eq(query.state()));
        }
        return condition;
    }

    private static List<SortField<?>> order(ClaimantQuery query) {
        var fields =
                switch (query.sort()) {
                    case REFERENCE -> List.of(CLAIMANT.REFERENCE);
                    case NAME ->
                            List.of(
                                    DSL.lower(
                                            DSL.coalesce(
                                                    CLAIMANT.FAMILY_NAME, CLAIMANT.GIVEN_NAME)),
                                    DSL.lower(CLAIMANT.GIVEN_NAME));
                    case STATE -> List.of(CLAIMANT.STATE);
                    case OUTCOME -> List.of(DETERMINATION.OUTCOME);
                    case FIRST_COVERED -> List.of(DETERMINATION.FIRST_COVERED_ON);
                    case QUALIFYING -> List.of(DETERMINATION.QUALIFYING);
                    case STATUS -> List.of(CLAIMANT.STATUS);
                };
        var order = new ArrayList<SortField<?>>();
        for (var field : fields) {
            order.add(query.ascending() ? field.asc().nullsLast() : field.desc().nullsLast());
        }
        order.add(CLAIMANT.REFERENCE.asc());
        return order;
    }

    /// The lines of some claimants, in the order of their keys given.
    static List<ClaimantLine> lines(DSLContext db, int version, List<Long> ids) {
        var byId = new HashMap<Long, ClaimantLine>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(
                                        CLAIMANT.ID,
                                        CLAIMANT.REFERENCE,
                                        CLAIMANT.FAMILY_NAME,
                                        CLAIMANT.GIVEN_NAME,
                                        CLAIMANT.STATE,
                                        CLAIMANT.STATUS)
                                .select(DETERMINATION.fields())
                                .from(CLAIMANT)
                                .join(DETERMINATION)
                                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                                .where(DETERMINATION.VERSION.eq(version))
                                .and(some)
                                .forEach(row -> byId.put(row.get(CLAIMANT.ID), line(row))));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private static ClaimantLine line(Record row) {
        var claimant = ClaimantColumns.read(row);
        var status = row.get(CLAIMANT.STATUS);
        var state = row.get(CLAIMANT.STATE);
        var found = Recount.read(row);
        return new ClaimantLine(
                row.get(CLAIMANT.ID),
                claimant.reference(),
                claimant.listName(),
                state == null ? "" : state,
                status == null ? null : Status.valueOf(status),
                found.outcome(),
                found.firstCoveredOn(),
                found.qualifying(),
                found.findings());
    }

    /// Some claimants with every field, by their keys.
    static Map<Long, Claimant> whole(DSLContext db, List<Long> ids) {
        var claimants = new HashMap<Long, Claimant>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(ClaimantColumns.ALL)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                claimants.put(
                                                        row.get(CLAIMANT.ID),
                                                        ClaimantColumns.read(row))));
        return claimants;
    }

    static Map<String, String> namedPlaintiffs(DSLContext db) {
        var names = new LinkedHashMap<String, String>();
        db.select(ClaimantColumns.ALL)
                .from(CLAIMANT)
                .where(CLAIMANT.ROLE.eq(Choices.Role.NAMED_PLAINTIFF.name()))
                .orderBy(CLAIMANT.ID)
                .forEach(
                        row -> {
                            var claimant = ClaimantColumns.read(row);
                            if (!claimant.fullName().isEmpty()) {
                                names.put(claimant.reference(), claimant.fullName());
                            }
                        });
        return names;
    }

    /// How many claimants there are of each outcome with each set of findings.
    static Map<Integer, Map<Outcome, Long>> byFindings(DSLContext db, int version) {
        var counts = new HashMap<Integer, Map<Outcome, Long>>();
        db.select(DETERMINATION.FINDINGS, DETERMINATION.OUTCOME, DSL.count())
                .from(DETERMINATION)
                .where(DETERMINATION.VERSION.eq(version))
                .groupBy(DETERMINATION.FINDINGS, DETERMINATION.OUTCOME)
                .forEach(
                        row ->
                                counts.computeIfAbsent(row.value1(), mask -> new HashMap<>())
                                        .put(
                                                Outcome.valueOf(row.value2()),
                                                row.value3().longValue()));
        return counts;
    }
}
