package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Limitation;
import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;

import org.jooq.DSLContext;

import java.time.LocalDate;
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
                                                            label(row.value1()), 1L, Long::sum)));
        }
        return states;
    }

    private static String label(@org.jspecify.annotations.Nullable String state) {
        return Breakdown.ofState(state == null ? "" : state);
    }

    /// One of those listed, by its place from 0.
    public ClaimantLine line(int place) {
        return page(place, 1).getFirst();
    }

    /// Those from one place up to another, read as they are asked for.
    public Iterator<ClaimantLine> lines(int from, int to) {
        return new Iterator<>() {
            private List<ClaimantLine> page = List.of();
            private int next = from;
            private int inPage;

            @Override
            public boolean hasNext() {
                return next < to;
            }

            @Override
            public ClaimantLine next() {
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

    private List<ClaimantLine> page(int from, int most) {
        return Claimants.lines(db, definition.version(), Keys.some(ids, from, most));
    }
}
