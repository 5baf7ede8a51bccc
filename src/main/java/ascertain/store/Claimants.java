package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.Outcome;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.Contactable;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds and lists claimants.
final class Claimants {
    private Claimants() {}

    /// The keys of those a query finds, in its order; only keys, so that a million cost eight
    /// megabytes.
    static long[] find(DSLContext db, int version, ClaimantQuery query) {
        return find(db, version, query, condition(query));
    }

    /// The same of those for whom a condition of the caller's holds.
    static long[] find(DSLContext db, int version, ClaimantQuery query, Condition condition) {
        try (var keys =
                db
                        .select(CLAIMANT.ID)
                        .from(CLAIMANT)
                        .join(DETERMINATION)
                        .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                        .where(DETERMINATION.VERSION.eq(version))
                        .and(condition)
                        .orderBy(order(query))
                        .fetchSize(10_000)
                        .stream()) {
            return keys.mapToLong(Record1::value1).toArray();
        }
    }

    static Condition condition(ClaimantQuery query) {
        var condition = Narrowed.condition(query.only(), query.asOf());
        for (var sought : Sought.of(query.words())) {
            condition = condition.and(holds(sought));
        }
        return condition;
    }

    /// Whether a claimant is one that is sought.
    static Condition holds(Sought sought) {
        var words = DSL.and(sought.words().stream().map(Claimants::holds).toList());
        return sought.isState() ? words.or(CLAIMANT.STATE.eq(sought.state())) : words;
    }

    /// Whether a claimant's fields or log hold a word.
    private static Condition holds(String word) {
        return CLAIMANT.SEARCH.contains(word).or(ContactLog.holds(word));
    }

    /// What is searched for, word by word, as the search column holds it.
    static List<String> words(String typed) {
        return Arrays.stream(ClaimantColumns.folded(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
                    case ASSIGNED_TO -> List.of(DSL.lower(CLAIMANT.ASSIGNED_TO));
                    case FOLLOW_UP -> List.of(CLAIMANT.FOLLOW_UP_ON);
                    case CURE_BY -> List.of(CLAIMANT.CURE_BY);
                    case EMAIL -> List.of(DSL.lower(CLAIMANT.EMAIL));
                    case PHONE -> List.of(CLAIMANT.PHONE);
                    case FIRST_POSSIBLE -> List.of(DETERMINATION.FIRST_POSSIBLE_ON);
                    case FINDINGS -> List.of(DETERMINATION.FINDINGS);
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
                                        CLAIMANT.STATUS,
                                        CLAIMANT.ASSIGNED_TO,
                                        CLAIMANT.FOLLOW_UP_ON,
                                        CLAIMANT.CURE_BY,
                                        CLAIMANT.EMAIL,
                                        CLAIMANT.PHONE,
                                        CLAIMANT.DUPLICATE_OF,
                                        CLAIMANT.DO_NOT_CONTACT,
                                        CLAIMANT.REPRESENTED_BY)
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
        var found = Recount.read(row);
        return new ClaimantLine(
                row.get(CLAIMANT.ID),
                claimant.reference(),
                claimant.listName(),
                text(row.get(CLAIMANT.STATE)),
                status == null ? null : Status.valueOf(status),
                text(row.get(CLAIMANT.ASSIGNED_TO)),
                row.get(CLAIMANT.FOLLOW_UP_ON),
                row.get(CLAIMANT.CURE_BY),
                text(row.get(CLAIMANT.EMAIL)),
                text(row.get(CLAIMANT.PHONE)),
                text(row.get(CLAIMANT.DUPLICATE_OF)),
                found.outcome(),
                found.firstCoveredOn(),
                found.firstPossibleOn(),
                found.qualifying(),
                found.findings(),
                Contactable.of(claimant).directly());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
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

    static Map<String, String> namedPlaintiffs(DSLContext db, Function<Claimant, String> name) {
        var names = new LinkedHashMap<String, String>();
        db.select(ClaimantColumns.ALL)
                .from(CLAIMANT)
                .where(CLAIMANT.ROLE.eq(Choices.Role.NAMED_PLAINTIFF.name()))
                .orderBy(CLAIMANT.ID)
                .forEach(
                        row -> {
                            var claimant = ClaimantColumns.read(row);
                            if (!name.apply(claimant).isEmpty()) {
                                names.put(claimant.reference(), name.apply(claimant));
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
