package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates, periods and choices in a sentence.
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private Words() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String days(long days) {
        return count(days, "day", "days");
    }

    static String count(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    static String before(long days) {
        return days == 0 ? "on" : days(days) + " before";
    }

    static String way(Direction direction) {
        return direction == Direction.SENT ? "sent" : "received";
    }

    static String choice(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "class member";
            case NOT_MEMBER -> "not a member";
            case UNDETERMINED -> "undetermined";
            case EXCLUDED -> "excluded";
        };
    }

    /// "on 2 Mar 2024", "in March 2024", "in 2024".
    static String when(SentAt sentAt, ZoneId zone) {
        var first = sentAt.firstDay(zone);
        var last = sentAt.lastDay(zone);
        if (first.equals(last)) {
            return "on " + day(first);
        }
        return "in "
                + (first.getMonth() == last.getMonth() ? first.format(MONTH) : first.getYear());
    }

    /// "Premium Career (15 Jan – 14 Sep 2024)", with what is only possible said.
    static String period(PremiumPeriod period) {
        var days = period.sure().isEmpty() ? period.possible() : period.sure();
        return "%s (%s%s%s)"
                .formatted(
                        period.plan(),
                        period.trial() ? "free trial, " : "",
                        days(days),
                        period.sure().isEmpty() ? ", possibly" : "");
    }

    static String days(Days days) {
        if (days.isEmpty()) {
            return "no days";
        }
        if (days.isEndless()) {
            return "since " + day(days.first());
        }
        if (days.first().equals(days.last())) {
            return day(days.first());
        }
        var first =
                days.first().getYear() == days.last().getYear()
                        ? days.first().format(DateTimeFormatter.ofPattern("d MMM", Locale.US))
                        : day(days.first());
        return first + " – " + day(days.last());
    }

    static String joined(String one, String other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        return other.isEmpty() ? one : one + "; " + other;
    }
}
