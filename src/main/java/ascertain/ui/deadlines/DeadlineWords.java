package ascertain.ui.deadlines;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.damages.TimeLeft;
import ascertain.desk.Coming;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.ui.control.Words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How deadlines are worded.
final class DeadlineWords {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DeadlineWords() {}

    /// What waits for a day.
    static String what(Coming coming) {
        return switch (coming) {
            case Coming.Key key -> key.date().what();
            case Coming.LastDay last ->
                    "Last day to sue, %s: %s"
                            .formatted(last.claim().title(), persons(last.persons()));
            case Coming.Cure cure -> "Deficiencies to be cured: " + persons(cure.persons());
            case Coming.FollowUp due -> "To be followed up: " + persons(due.persons());
        };
    }

    /// A day, or the month or year it is in.
    static String day(PartialDate on) {
        if (on.isDay()) {
            return Words.of(on.first());
        }
        return on.toString().length() == "2024".length() ? on.toString() : MONTH.format(on.first());
    }

    /// "today", "in 7 days", "3 days ago".
    static String left(Coming coming, LocalDate today) {
        long days = coming.daysLeft(today);
        if (days == 0) {
            return "today";
        }
        if (days > 0) {
            return days == 1 ? "tomorrow" : "in %,d days".formatted(days);
        }
        return !coming.on().last().isBefore(today)
                ? "this " + (coming.on().toString().length() == 4 ? "year" : "month")
                : days == -1 ? "yesterday" : "%,d days ago".formatted(-days);
    }

    /// How a key date's kind is called.
    static String kind(KeyDate.Kind kind) {
        return switch (kind) {
            case EVENT -> "Event";
            case FILED -> "Class action filed";
            case ENDED -> "Class action ended";
        };
    }

    /// The head of a column of figures.
    static String left(TimeLeft left, int soonDays) {
        return switch (left) {
            case TIMELY -> "Timely";
            case SOON -> "Within " + soonDays + " days";
            case OUT_OF_TIME -> "Out of time";
            case UNKNOWN -> "Unknown";
        };
    }

    /// The period of a claim and what it begins with.
    static String period(Claim claim) {
        return (claim.runsFromDiscovery()
                        ? "%d years from the claimant’s discovery"
                        : "%d years from the policy date, or an earlier discovery")
                .formatted(claim.years());
    }

    /// What a figure counts: "Stored Communications Act, out of time, with tolling".
    static String group(Claim claim, TimeLeft left, int soonDays, boolean tolled) {
        return "%s, %s, %s tolling"
                .formatted(
                        claim.title(),
                        left(left, soonDays).toLowerCase(Locale.ROOT),
                        tolled ? "with" : "without");
    }

    /// "12 claimants, 9 of them members".
    static String heads(Heads heads) {
        return "%s, %s of them %s"
                .formatted(
                        persons(heads.persons()),
                        Words.of(heads.members()),
                        heads.members() == 1 ? "a member" : "members");
    }

    static String persons(long number) {
        return Words.count(number, "claimant", "claimants");
    }
}
