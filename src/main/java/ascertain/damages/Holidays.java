package ascertain.damages;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/// The days on which a period of limitation cannot end in the Northern District of California.
///
/// Weekends; the federal legal holidays (Fed. R. Civ. P. 6(a)(6)(A), 5 U.S.C. § 6103); and, as the
/// rule takes in the State's own for a period that runs after an event (6(a)(6)(C)), the judicial
/// holidays of Cal. Code Civ. Proc. § 135. A fixed day that falls on a Saturday is observed the
/// Friday before, on a Sunday the Monday after (5 U.S.C. § 6103(b); § 135 leaves it to the Judicial
/// Council, which does the same). Inauguration Day binds no court here. Days a President or
/// Governor proclaims are not foreseen: check the court's own calendar before relying on a rolled
/// day.
final class Holidays {
    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1), // New Year's Day
                    MonthDay.of(2, 12), // Lincoln's birthday, California
                    MonthDay.of(3, 31), // Cesar Chavez Day, California
                    MonthDay.of(7, 4), // Independence Day
                    MonthDay.of(11, 11), // Veterans Day
                    MonthDay.of(12, 25)); // Christmas Day

    private static final MonthDay JUNETEENTH = MonthDay.of(6, 19);
    private static final int JUNETEENTH_SINCE = 2021;
    private static final int NATIVE_AMERICAN_DAY_SINCE = 2022;

    private Holidays() {}

    /// The day itself when it is open, else the next that is.
    static LocalDate nextOpenDay(LocalDate day) {
        var open = day;
        while (isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /// Whether it is a weekend or a holiday.
    static boolean isClosed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case FRIDAY -> isFixed(day) || isFixed(day.plusDays(1)) || isMoving(day);
            case MONDAY -> isFixed(day) || isFixed(day.minusDays(1)) || isMoving(day);
            default -> isFixed(day) || isMoving(day);
        };
    }

    private static boolean isFixed(LocalDate day) {
        var date = MonthDay.from(day);
        return FIXED.contains(date)
                || (date.equals(JUNETEENTH) && day.getYear() >= JUNETEENTH_SINCE);
    }

    private static boolean isMoving(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY, FEBRUARY -> day.equals(day.with(dayOfWeekInMonth(3, MONDAY)));
            case MAY -> day.equals(day.with(lastInMonth(MONDAY)));
            case SEPTEMBER ->
                    day.equals(day.with(dayOfWeekInMonth(1, MONDAY))) || isNativeAmericanDay(day);
            case OCTOBER -> day.equals(day.with(dayOfWeekInMonth(2, MONDAY)));
            case NOVEMBER -> isThanksgiving(day) || isThanksgiving(day.minusDays(1));
            default -> false;
        };
    }

    private static boolean isNativeAmericanDay(LocalDate day) {
        return day.getYear() >= NATIVE_AMERICAN_DAY_SINCE
                && day.equals(day.with(dayOfWeekInMonth(4, FRIDAY)));
    }

    private static boolean isThanksgiving(LocalDate day) {
        return day.getMonth() == Month.NOVEMBER
                && day.equals(day.with(dayOfWeekInMonth(4, THURSDAY)));
    }
}
