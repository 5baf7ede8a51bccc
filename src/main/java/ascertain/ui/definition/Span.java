package ascertain.ui.definition;

import ascertain.damages.ClassSize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days the curve runs over: all on which the size changes, the policy dates, and some room.
///
/// @param first the day at the left end
/// @param last the day at the right end
record Span(LocalDate first, LocalDate last) {
    private static final int ROOM = 45;

    /// What nothing bounds below is no day to draw from.
    private static final LocalDate BOUNDED = LocalDate.of(1990, 1, 1);

    static Span of(ClassSize size, LocalDate inForce) {
        var first = inForce;
        var last = inForce;
        for (var day : size.days()) {
            if (day.isAfter(BOUNDED)) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        return new Span(first.minusDays(ROOM), last.plusDays(ROOM));
    }

    double x(LocalDate day, double width) {
        return (double) (day.toEpochDay() - first.toEpochDay()) / days() * width;
    }

    LocalDate day(double x, double width) {
        return within(first.plusDays(Math.round(x / width * days())));
    }

    LocalDate within(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private long days() {
        return last.toEpochDay() - first.toEpochDay();
    }

    /// The first day of each month or year that has room for its name.
    List<LocalDate> names(double width) {
        double monthWidth = width / days() * 30.4;
        int step = 1;
        for (int each : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
            step = each;
            if (each * monthWidth >= 72) {
                break;
            }
        }
        var names = new ArrayList<LocalDate>();
        var month = first.withDayOfMonth(1);
        month =
                month.minusMonths(
                        Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 1, step));
        for (; !month.isAfter(last); month = month.plusMonths(step)) {
            if (!month.isBefore(first)) {
                names.add(month);
            }
        }
        return names;
    }
}
