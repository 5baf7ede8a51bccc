package ascertain.roll;

import java.time.LocalDate;

/// A run of calendar days, first and last included; none when the last is before the first.
///
/// @param first the first day
/// @param last the last day; [LocalDate#MAX] where the run has no end
public record Days(LocalDate first, LocalDate last) {

    /// Every day there is.
    public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.MAX);

    /// Whether it holds no day at all.
    public boolean isEmpty() {
        return last.isBefore(first);
    }

    /// Whether it never ends.
    public boolean isEndless() {
        return last.equals(LocalDate.MAX);
    }

    /// How many days they are.
    public long count() {
        return isEmpty() ? 0 : last.toEpochDay() - first.toEpochDay() + 1;
    }

    /// Whether a day is one of these.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// The days that are in both.
    public Days and(Days other) {
        return new Days(
                first.isAfter(other.first) ? first : other.first,
                last.isBefore(other.last) ? last : other.last);
    }

    /// The same days with a number more at each end, or fewer where the number is negative.
    public Days widened(int days) {
        return new Days(first.minusDays(days), isEndless() ? last : last.plusDays(days));
    }
}
