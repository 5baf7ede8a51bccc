package ascertain.roll;

import java.util.Optional;

/// Days in which a claimant had Premium by two periods.
///
/// Overlapping periods are legal: two plans may run side by side, and a file may repeat another.
///
/// @param other the period that is overlapped the longest, by sure days before possible ones
/// @param days the days both hold
/// @param sure whether both hold them surely, rather than possibly
/// @param more how many further periods are overlapped
public record Overlap(PremiumPeriod other, Days days, boolean sure, int more) {

    /// How a period overlaps others, itself not among them; empty where it overlaps none. Takes
    /// time in proportion to their number.
    public static Optional<Overlap> of(PremiumPeriod period, Iterable<PremiumPeriod> others) {
        Overlap longest = null;
        int count = 0;
        for (var other : others) {
            var sure = period.sure().and(other.sure());
            boolean surely = isShared(period.sure(), other.sure());
            var days = surely ? sure : period.possible().and(other.possible());
            if (!surely && !isShared(period.possible(), other.possible())) {
                continue;
            }
            count++;
            if (longest == null || isLonger(days, surely, longest)) {
                longest = new Overlap(other, days, surely, 0);
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new Overlap(longest.other, longest.days, longest.sure, count - 1));
    }

    /// Whether both hold days and share some of them.
    private static boolean isShared(Days one, Days other) {
        return !one.isEmpty() && !other.isEmpty() && !one.and(other).isEmpty();
    }

    private static boolean isLonger(Days days, boolean surely, Overlap than) {
        return surely == than.sure ? days.count() > than.days.count() : surely;
    }
}
