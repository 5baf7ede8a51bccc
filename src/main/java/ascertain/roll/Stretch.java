package ascertain.roll;

import ascertain.roll.PremiumPeriod.Doubt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Days of one plan that one charge paid for, or several that follow each other without a gap.
///
/// Its evidence is the file of its first charge that has one.
record Stretch(boolean trial, Days sure, Days possible, Doubt why, @Nullable String evidence) {

    static Stretch of(
            Receipt charge, boolean trial, LocalDate sureLast, LocalDate possibleLast, Doubt why) {
        var first = charge.chargedOn();
        return new Stretch(
                trial,
                new Days(first, sureLast),
                new Days(first, possibleLast),
                why,
                charge.evidence());
    }

    /// Joins those that touch; trial and paid days are never one, nor are sure days and those that
    /// are possible only.
    static List<Stretch> joined(List<Stretch> stretches) {
        record Sort(boolean trial, boolean sure, Doubt why) {}
        var sorts = new LinkedHashMap<Sort, List<Stretch>>();
        for (var stretch : stretches) {
            boolean sure = !stretch.sure.isEmpty();
            var sort = new Sort(stretch.trial, sure, sure ? Doubt.NONE : stretch.why);
            var row = sorts.computeIfAbsent(sort, key -> new ArrayList<>());
            if (!row.isEmpty() && row.getLast().touches(stretch)) {
                row.add(row.removeLast().joinedWith(stretch));
            } else {
                row.add(stretch);
            }
        }
        return sorts.values().stream().flatMap(List::stream).toList();
    }

    private boolean touches(Stretch next) {
        boolean plain = sure.isEmpty() || sure.equals(possible);
        return plain && !next.possible.first().isAfter(possible.last().plusDays(1));
    }

    private Stretch joinedWith(Stretch next) {
        var document = evidence == null ? next.evidence : evidence;
        var first = possible.first();
        var possibleLast = later(possible.last(), next.possible.last());
        var sureDays =
                sure.isEmpty() ? sure : new Days(first, later(sure.last(), next.sure.last()));
        return new Stretch(trial, sureDays, new Days(first, possibleLast), next.why, document);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    PremiumPeriod of(String plan) {
        return new PremiumPeriod(plan, sure, possible, trial, why, true, evidence);
    }
}
