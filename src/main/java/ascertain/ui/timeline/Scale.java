package ascertain.ui.timeline;

import ascertain.roll.Days;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a day lies on a line, and which days the line names.
///
/// @param first the day at the left end, as days since 1970, not whole while zooming
/// @param last the day at the right end
/// @param width the line's length in pixels
record Scale(double first, double last, double width) {
    private static final double LEAST_DAYS = 10;
    private static final double LABEL_WIDTH = 64;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// A day the line names.
    record Name(double x, String words) {}

    static Scale of(Days span, double width) {
        return new Scale(span.first().toEpochDay(), span.last().toEpochDay() + 1.0, width);
    }

    /// Where a day begins; days beyond the ends are drawn just beyond them.
    double x(LocalDate day) {
        double at = (day.toEpochDay() - first) / (last - first) * width;
        return Math.clamp(at, -width, 2 * width);
    }

    double day(double x) {
        return first + x / width * (last - first);
    }

    /// The same line nearer or farther, with one point staying where it is.
    Scale zoomed(double factor, double x, Scale whole) {
        double fixed = day(x);
        double days = Math.clamp((last - first) * factor, LEAST_DAYS, whole.last - whole.first);
        double from = fixed - x / width * days;
        from = Math.clamp(from, whole.first, whole.last - days);
        return new Scale(from, from + days, width);
    }

    Scale wide(double newWidth) {
        return new Scale(first, last, newWidth);
    }

    /// Months or years, as many as have room.
    List<Name> names() {
        var from = LocalDate.ofEpochDay((long) Math.floor(first));
        int step = step();
        var month = from.withDayOfMonth(1);
        month =
                month.minusMonths(
                        Math.floorMod(
                                month.getYear() * 12L + month.getMonthValue() - 1, (long) step));
        var names = new ArrayList<Name>();
        for (; month.toEpochDay() < last; month = month.plusMonths(step)) {
            double x = x(month);
            if (x >= 0 && x < width - LABEL_WIDTH + 8) {
                names.add(
                        new Name(
                                x,
                                step >= 12
                                        ? Integer.toString(month.getYear())
                                        : MONTH.format(month)));
            }
        }
        return names;
    }

    private int step() {
        double monthWidth = width / (last - first) * 30.4;
        for (int step : STEPS) {
            if (step * monthWidth >= LABEL_WIDTH) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
