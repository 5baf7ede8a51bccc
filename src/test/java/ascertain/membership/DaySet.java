package ascertain.membership;

import ascertain.roll.Days;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// A set of calendar days, kept as one answer, yes or no, for each day of a walk.
///
/// The walk is every day from 2021 through 2026 and, before them, the first day there is: it stands
/// for all the days before 2021, so a set may hold it only together with all of them.
final class DaySet {
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    static final List<LocalDate> WALK =
            Stream.concat(Stream.of(BEGINNING), FROM.datesUntil(TO.plusDays(1))).toList();
    static final DaySet NONE = where(i -> false);
    static final DaySet ALL = where(i -> true);

    private final boolean[] holds;

    private DaySet(boolean[] holds) {
        this.holds = holds;
    }

    private static DaySet where(IntPredicate isHeld) {
        var holds = new boolean[WALK.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = isHeld.test(i);
        }
        return new DaySet(holds);
    }

    /// Every day from the first to the last, both included.
    static DaySet of(Days days) {
        if (days.last().isBefore(days.first())) {
            return NONE;
        }
        if (!isSeen(days.first()) || !isSeen(days.last()) && !days.last().equals(LocalDate.MAX)) {
            throw new IllegalArgumentException(
                    "The walk does not come past an end of " + days + ".");
        }
        return where(i -> !WALK.get(i).isBefore(days.first()) && !WALK.get(i).isAfter(days.last()));
    }

    /// A day at either end of the walk has a neighbour nobody sees.
    private static boolean isSeen(LocalDate day) {
        return day.equals(BEGINNING) || day.isAfter(FROM) && day.isBefore(TO);
    }

    /// Whether the set holds the day at a place of the walk.
    boolean holds(int place) {
        return holds[place];
    }

    /// The days that are in this set or in the other.
    DaySet or(DaySet other) {
        return where(i -> holds[i] || other.holds[i]);
    }

    /// These days and the day before and after each; no days stay no days, for they have no edge.
    DaySet withADayMoreAtEachEnd() {
        return where(i -> before(i) || holds[i] || after(i));
    }

    /// These days but those that the day before or after is not among.
    DaySet withADayFewerAtEachEnd() {
        return where(i -> before(i) && holds[i] && after(i));
    }

    /// A set that holds an end of the walk goes on beyond it.
    private boolean before(int place) {
        return holds[Math.max(place - 1, 0)];
    }

    private boolean after(int place) {
        return holds[Math.min(place + 1, holds.length - 1)];
    }
}
