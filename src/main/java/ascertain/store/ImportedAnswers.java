package ascertain.store;

import ascertain.roll.PeriodAnswer;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What people said of derived periods, as one source brings it; an answer that stands already is
/// left out.
final class ImportedAnswers {
    private final DSLContext db;
    private final Touched touched;
    private final Step step;
    private long added;

    ImportedAnswers(DSLContext db, Touched touched, Step step) {
        this.db = db;
        this.touched = touched;
        this.step = step;
    }

    /// How many periods are known now that were not.
    long added() {
        return added;
    }

    void add(Map<Long, List<PeriodAnswer>> answers) {
        var known = PeriodAnswers.of(db, answers.keySet());
        var fresh = new HashMap<Long, List<PeriodAnswer>>();
        answers.forEach(
                (id, all) -> {
                    for (var answer : all) {
                        var seen = known.computeIfAbsent(id, _ -> new ArrayList<>());
                        if (seen.stream().noneMatch(one -> saysTheSame(one, answer))) {
                            seen.add(answer);
                            fresh.computeIfAbsent(id, _ -> new ArrayList<>()).add(answer);
                            touched.mark(id);
                            added++;
                        }
                    }
                });
        step.before(fresh.keySet());
        PeriodAnswers.take(db, step.seq(), fresh);
    }

    private static boolean saysTheSame(PeriodAnswer one, PeriodAnswer other) {
        return one.asksAsMuchAs(other) && Objects.equals(one.days(), other.days());
    }
}
