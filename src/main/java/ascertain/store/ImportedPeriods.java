package ascertain.store;

import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;

import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The Premium periods of one source on their way in; one that is known already is left out.
final class ImportedPeriods {
    private final DSLContext db;
    private final Touched touched;
    private final Step step;
    private final long newestKnown;
    private final BitSet holding = new BitSet();
    private long added;

    ImportedPeriods(DSLContext db, Touched touched, Step step, long newestKnown) {
        this.db = db;
        this.touched = touched;
        this.step = step;
        this.newestKnown = newestKnown;
    }

    long added() {
        return added;
    }

    /// Says that these claimants may hold periods by now, which others put on record.
    void mayHold(Collection<Long> ids) {
        ids.forEach(id -> holding.set(Math.toIntExact(id)));
    }

    /// What makes two periods the same one.
    private record Same(String plan, Days sure, Days possible, boolean trial) {
        static Same of(PremiumPeriod period) {
            return new Same(period.plan(), period.sure(), period.possible(), period.trial());
        }
    }

    void add(Map<Long, List<PremiumPeriod>> periods, Map<@Nullable String, Long> documents) {
        var mayHold =
                periods.keySet().stream()
                        .filter(id -> id <= newestKnown || holding.get(Math.toIntExact(id)))
                        .toList();
        var stored =
                mayHold.isEmpty()
                        ? Map.<Long, List<PremiumPeriod>>of()
                        : Holdings.periods(db, mayHold);
        var answers = PeriodAnswers.of(db, mayHold);
        var rows = new ArrayList<@Nullable Object[]>();
        var changed = new ArrayList<Long>();
        periods.forEach(
                (id, all) -> {
                    Set<Same> seen = new HashSet<>();
                    stored.getOrDefault(id, List.of()).forEach(period -> seen.add(Same.of(period)));
                    var answered = answers.getOrDefault(id, List.of());
                    for (var period : PeriodAnswer.applied(all, answered)) {
                        if (seen.add(Same.of(period))) {
                            rows.add(row(id, period, documents.get(period.evidence())));
                            touched.mark(id);
                            changed.add(id);
                            added++;
                        }
                    }
                    holding.set(Math.toIntExact(id));
                });
        step.before(changed);
        insert(db, rows);
    }

    static @Nullable Object[] row(long id, PremiumPeriod period, @Nullable Long evidenceId) {
        return new @Nullable Object[] {
            id,
            period.plan(),
            period.sure().first(),
            end(period.sure()),
            period.possible().first(),
            end(period.possible()),
            period.trial(),
            period.why().name(),
            period.fromReceipts(),
            evidenceId
        };
    }

    static void insert(DSLContext db, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(
                                        PREMIUM_PERIOD,
                                        PREMIUM_PERIOD.ID,
                                        PREMIUM_PERIOD.CLAIMANT_ID,
                                        PREMIUM_PERIOD.PLAN,
                                        PREMIUM_PERIOD.SURE_FIRST,
                                        PREMIUM_PERIOD.SURE_LAST,
                                        PREMIUM_PERIOD.POSSIBLE_FIRST,
                                        PREMIUM_PERIOD.POSSIBLE_LAST,
                                        PREMIUM_PERIOD.TRIAL,
                                        PREMIUM_PERIOD.DOUBT,
                                        PREMIUM_PERIOD.FROM_RECEIPTS,
                                        PREMIUM_PERIOD.EVIDENCE_ID)
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
                                        null))
                .bind(Keys.given(db, PREMIUM_PERIOD.ID, rows))
                .execute();
    }

    private static @Nullable LocalDate end(Days days) {
        return days.isEndless() ? null : days.last();
    }
}
