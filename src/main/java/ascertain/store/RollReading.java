package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Limitation;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.Matter;
import ascertain.roll.Status;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// A list of claimants with the totals it belongs to, all from one moment of the case.
///
/// Keys alone are kept, eight bytes a claimant; lines come some thousand at a time.
public final class RollReading {
    private static final int AT_ONCE = 2_000;

    private final DSLContext db;
    private final Matter matter;
    private final ClassDefinition definition;
    private final TotalsTwice totals;
    private final long[] ids;

    RollReading(DSLContext db, Audit audit, ClaimantQuery query, LocalDate today) {
        this.db = db;
        matter = Matters.read(db);
        definition = Definitions.inForce(db);
        totals =
                TotalsTwice.of(
                        db, audit, definition, Limitation.measuredDay(matter, today), Among.ALL);
        ids = Claimants.find(db, definition.version(), query);
    }

    /// The matter the case is about.
    public Matter matter() {
        return matter;
    }

    /// The version of the class definition in force.
    public ClassDefinition definition() {
        return definition;
    }

    /// The totals of everybody on the roll, listed or not.
    public TotalsTwice totals() {
        return totals;
    }

    /// How many are listed.
    public int size() {
        return ids.length;
    }

    /// How many of those listed live in each State, by the labels of [Breakdown#STATE].
    public Map<String, Long> states() {
        var states = new TreeMap<String, Long>();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            Keys.each(
                    CLAIMANT.ID,
                    Keys.some(ids, from, AT_ONCE),
                    some ->
                            db.select(CLAIMANT.STATE)
                                    .from(CLAIMANT)
                                    .where(some)
                                    .forEach(
                                            row ->
                                                    states.merge(
                                                            Breakdown.ofState(text(row.value1())),
                                                            1L,
                                                            Long::sum)));
        }
        return states;
    }

    /// One of those listed, by its place from 0.
    public RollLine line(int place) {
        return page(place, 1).getFirst();
    }

    /// Those from one place up to another, read as they are asked for.
    public Iterator<RollLine> lines(int from, int to) {
        return new Iterator<>() {
            private List<RollLine> page = List.of();
            private int next = from;
            private int inPage;

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public RollLine next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (inPage == page.size()) {
                    page = page(next, Math.min(AT_ONCE, to - next));
                    inPage = 0;
                }
                next++;
                return page.get(inPage++);
            }
        };
    }

    // Of a million rows each column read counts, so no more are than a roll shows.
    private List<RollLine> page(int from, int most) {
        var keys = Keys.some(ids, from, most);
        var byId = HashMap.<Long, RollLine>newHashMap(most);
        // Starting from the determinations H2 walks one index; from the claimants it searches one
        // anew for each.
        Keys.each(
                DETERMINATION.CLAIMANT_ID,
                keys,
                some ->
                        db.select(
                                        CLAIMANT.ID,
                                        CLAIMANT.REFERENCE,
                                        CLAIMANT.FAMILY_NAME,
                                        CLAIMANT.GIVEN_NAME,
                                        CLAIMANT.STATE,
                                        CLAIMANT.STATUS,
                                        DETERMINATION.OUTCOME,
                                        DETERMINATION.FIRST_COVERED_ON,
                                        DETERMINATION.QUALIFYING)
                                .from(DETERMINATION)
                                .join(CLAIMANT)
                                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                                .where(DETERMINATION.VERSION.eq(definition.version()))
                                .and(some)
                                .forEach(
                                        row ->
                                                byId.put(
                                                        row.value1(),
                                                        new RollLine(
                                                                row.value2(),
                                                                Claimant.listName(
                                                                        text(row.value3()),
                                                                        text(row.value4())),
                                                                text(row.value5()),
                                                                row.value6() == null
                                                                        ? null
                                                                        : Status.valueOf(
                                                                                row.value6()),
                                                                Outcome.valueOf(row.value7()),
                                                                row.value8(),
                                                                row.value9()))));
        return keys.stream().map(byId::get).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
