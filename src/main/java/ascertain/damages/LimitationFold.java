package ascertain.damages;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds a roll up by claim and the time left for it.
///
/// What it keeps grows with the different days of discovery, never with the people.
public final class LimitationFold {
    private final Limitation limitation;
    private final LocalDate asOf;
    private final int soonDays;
    private final Map<Claim, Map<TimeLeft, Heads>> counts = new EnumMap<>(Claim.class);
    private final Map<Claim, SortedMap<LocalDate, Heads>> lastDays = new EnumMap<>(Claim.class);

    /// @param asOf the measured day
    /// @param soonDays how many days from the measured day on are soon
    public LimitationFold(Limitation limitation, LocalDate asOf, int soonDays) {
        this.limitation = limitation;
        this.asOf = asOf;
        this.soonDays = soonDays;
        for (var claim : Claim.values()) {
            counts.put(claim, new EnumMap<>(TimeLeft.class));
            lastDays.put(claim, new TreeMap<>());
        }
    }

    /// Adds people who discovered the violation on one day, or of whom none is known.
    public void add(@Nullable LocalDate discovery, Heads heads) {
        for (var claim : Claim.values()) {
            var last = limitation.lastDay(claim, discovery);
            counts.get(claim).merge(TimeLeft.of(last, asOf, soonDays), heads, Heads::plus);
            if (last != null) {
                lastDays.get(claim).merge(last, heads, Heads::plus);
            }
        }
    }

    /// What they come to.
    public LimitationTotals totals() {
        return new LimitationTotals(counts, lastDays);
    }
}
