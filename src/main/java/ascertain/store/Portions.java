package ascertain.store;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/// Claimants in portions whose InMail fit in memory together: most people have a handful, some have
/// thousands.
final class Portions {
    private static final int CLAIMANTS = 2_000;
    private static final long INMAILS = 100_000;

    private Portions() {}

    /// The keys in their order, in as few portions as may be; one with more InMail than fit is a
    /// portion by itself.
    static List<List<Long>> of(DSLContext db, Collection<Long> ids) {
        var counts = counts(db, ids);
        var portions = new ArrayList<List<Long>>();
        var portion = new ArrayList<Long>();
        long held = 0;
        for (var id : ids) {
            long more = counts.getOrDefault(id, 0L);
            if (!portion.isEmpty() && (portion.size() == CLAIMANTS || held + more > INMAILS)) {
                portions.add(portion);
                portion = new ArrayList<>();
                held = 0;
            }
            portion.add(id);
            held += more;
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }

    private static HashMap<Long, Long> counts(DSLContext db, Collection<Long> ids) {
        var counts = new HashMap<Long, Long>();
        if (ids.size() < 2) {
            return counts;
        }
        var many =
                DSL.sum(
                        DSL.cardinality(INMAIL_SERIES.MOMENTS)
                                .plus(DSL.cardinality(INMAIL_SERIES.FIRST_DAYS)));
        Keys.each(
                INMAIL_SERIES.CLAIMANT_ID,
                ids,
                some ->
                        db.select(INMAIL_SERIES.CLAIMANT_ID, many)
                                .from(INMAIL_SERIES)
                                .where(some)
                                .groupBy(INMAIL_SERIES.CLAIMANT_ID)
                                .having(many.gt(BigDecimal.valueOf(INMAILS / CLAIMANTS)))
                                .forEach(
                                        row -> counts.put(row.value1(), row.value2().longValue())));
        return counts;
    }
}
